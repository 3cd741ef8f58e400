"""The one place where wire models become the program's own FHIR and W3C words, and back."""

from __future__ import annotations

from careconnect_desktop.model.communication import Communication, Conversation
from careconnect_desktop.model.people import AvailableTime, Patient, Person, Practitioner, Role
from careconnect_desktop.model.scheduling import Appointment, Slot
from careconnect_desktop.model.session import IceCandidate, SessionDescription
from careconnect_desktop.protocol.appointments import AppointmentOut
from careconnect_desktop.protocol.messages import ConversationOut, MessageOut
from careconnect_desktop.protocol.people import Doctor, ScheduleRow, SlotOut, User
from careconnect_desktop.protocol.realtime import Answer, Candidate, Description, Offer


def person(user: User) -> Person:
    """A `Practitioner` or a `Patient` by role; an administrator is a plain `Person`."""
    if isinstance(user, Doctor) and user.role is Role.DOCTOR:
        return practitioner(user)
    if user.role is Role.PATIENT:
        return patient(user)
    return Person(
        id=user.id,
        medical_id=user.medical_id,
        name=user.name,
        role=user.role,
        email=user.email,
        avatar_url=user.avatar_url,
        time_zone=user.time_zone,
        created_at=user.created_at,
        is_online=user.is_online,
    )


def practitioner(doctor: Doctor) -> Practitioner:
    """FHIR Practitioner with the role's schedule."""
    return Practitioner(
        id=doctor.id,
        medical_id=doctor.medical_id,
        name=doctor.name,
        role=doctor.role,
        email=doctor.email,
        avatar_url=doctor.avatar_url,
        time_zone=doctor.time_zone,
        created_at=doctor.created_at,
        is_online=doctor.is_online,
        specialization=doctor.specialization,
        experience=doctor.experience,
        bio=doctor.bio,
        languages=tuple(doctor.languages),
        schedule=tuple(available_time(row) for row in doctor.schedule),
        rating_average=doctor.rating_average,
        rating_count=doctor.rating_count,
        is_verified=doctor.verified,
    )


def patient(user: User) -> Patient:
    """FHIR Patient, as far as the reader may see it."""
    return Patient(
        id=user.id,
        medical_id=user.medical_id,
        name=user.name,
        role=user.role,
        email=user.email,
        avatar_url=user.avatar_url,
        time_zone=user.time_zone,
        created_at=user.created_at,
        is_online=user.is_online,
        birth_date=user.date_of_birth,
        gender=user.gender,
    )


def available_time(row: ScheduleRow) -> AvailableTime:
    """One row of FHIR PractitionerRole.availableTime."""
    return AvailableTime(
        weekday=row.weekday,
        start=row.start,
        end=row.end,
        slot_minutes=row.slot_minutes,
        buffer_minutes=row.buffer_minutes,
    )


def schedule_row(time: AvailableTime) -> ScheduleRow:
    """The row as the contract writes it."""
    return ScheduleRow(
        weekday=time.weekday,
        start=time.start,
        end=time.end,
        slot_minutes=time.slot_minutes,
        buffer_minutes=time.buffer_minutes,
    )


def slot(found: SlotOut) -> Slot:
    """FHIR Slot."""
    return Slot(starts_at=found.starts_at, ends_at=found.ends_at, is_available=found.available)


def appointment(found: AppointmentOut) -> Appointment:
    """FHIR Appointment."""
    return Appointment(
        id=found.id,
        doctor=practitioner(found.doctor),
        patient=patient(found.patient),
        starts_at=found.starts_at,
        ends_at=found.ends_at,
        time_zone=found.time_zone,
        status=found.status,
        mode=found.mode,
        reason=found.reason,
        symptoms=found.symptoms,
        rating=found.rating,
        review=found.review,
        created_at=found.created_at,
        updated_at=found.updated_at,
        version=found.version,
    )


def communication(message: MessageOut) -> Communication:
    """FHIR Communication."""
    return Communication(
        id=message.id,
        sender_id=message.sender_id,
        receiver_id=message.receiver_id,
        text=message.text,
        created_at=message.created_at,
        image_url=message.image_url,
        client_id=message.client_id,
        delivered_at=message.delivered_at,
        read_at=message.read_at,
    )


def conversation(found: ConversationOut) -> Conversation:
    """One entry of the list of conversations."""
    return Conversation(
        person=person(found.user),
        last_message=communication(found.last_message) if found.last_message else None,
        unread_count=found.unread_count,
    )


def session_description(description: Description) -> SessionDescription:
    """RTCSessionDescription."""
    return SessionDescription(type=description.type, sdp=description.sdp)


def offer(description: SessionDescription) -> Offer:
    """Raises ValueError for an answer."""
    if description.type != "offer":
        raise ValueError("not an offer")
    return Offer(type="offer", sdp=description.sdp)


def answer(description: SessionDescription) -> Answer:
    """Raises ValueError for an offer."""
    if description.type != "answer":
        raise ValueError("not an answer")
    return Answer(type="answer", sdp=description.sdp)


def ice_candidate(candidate: Candidate | None) -> IceCandidate | None:
    """None for the end of candidates, which the wire spells null or as an empty candidate string."""
    if candidate is None or not candidate.candidate:
        return None
    return IceCandidate(
        candidate=candidate.candidate,
        sdp_mid=candidate.sdp_mid,
        sdp_m_line_index=candidate.sdp_m_line_index,
        username_fragment=candidate.username_fragment,
    )


def candidate(found: IceCandidate | None) -> Candidate | None:
    """RTCIceCandidateInit; None for the end of candidates."""
    if found is None:
        return None
    return Candidate(
        candidate=found.candidate,
        sdp_mid=found.sdp_mid,
        sdp_m_line_index=found.sdp_m_line_index,
        username_fragment=found.username_fragment,
    )
