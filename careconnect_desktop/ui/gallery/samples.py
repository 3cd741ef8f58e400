"""Believable sample people, visits and messages around one fixed moment; nobody of them exists."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from careconnect_desktop.model.communication import Communication, Conversation
from careconnect_desktop.model.people import AvailableTime, Patient, Practitioner, Role
from careconnect_desktop.model.scheduling import Appointment, AppointmentMode, AppointmentStatus, Slot

NOW = datetime(2027, 3, 10, 10, 18, tzinfo=UTC)
ZONE = "Europe/Berlin"

_WEEK = tuple(
    AvailableTime(weekday=day, start=start, end=end, slot_minutes=30)
    for day in range(1, 6)
    for start, end in (("09:00", "12:30"), ("14:00", "18:30"))
)

MEYER = Practitioner(
    id="d1",
    medical_id="DOC001",
    is_online=True,
    name="Dr. Anna Meyer",
    role=Role.DOCTOR,
    email="anna.meyer@clinic.example",
    avatar_url="/api/files/meyer",
    time_zone=ZONE,
    specialization="Cardiology",
    experience=14,
    bio="I treat high blood pressure, rhythm disorders and heart failure, and I take time to explain.",
    languages=("de", "en", "fr"),
    schedule=_WEEK,
    rating_average=4.8,
    rating_count=126,
    is_verified=True,
)
OKAFOR = Practitioner(
    id="d2",
    medical_id="DOC002",
    name="Dr. Chidi Okafor",
    role=Role.DOCTOR,
    time_zone="America/New_York",
    specialization="Dermatology",
    experience=8,
    bio="Skin, hair and nails. Send a picture before the visit if you can.",
    languages=("en", "es"),
    schedule=_WEEK,
    rating_average=4.6,
    rating_count=57,
    is_verified=True,
)
HADDAD = Practitioner(
    id="d3",
    medical_id="DOC003",
    is_online=False,
    name="د. ليلى حداد",
    role=Role.DOCTOR,
    time_zone="Asia/Amman",
    specialization="General practice",
    experience=21,
    languages=("ar", "en"),
    schedule=_WEEK,
    rating_average=4.9,
    rating_count=211,
    is_verified=True,
)
SCHMIDT = Practitioner(
    id="d4",
    medical_id="DOC004",
    name="Prof. Dr. med. Karl-Friedrich von Schmidt-Hohenlohe",
    role=Role.DOCTOR,
    time_zone=ZONE,
    specialization="Neurology",
    experience=30,
    languages=("de",),
    schedule=_WEEK,
    is_verified=True,
)
DOCTORS = (MEYER, HADDAD, OKAFOR, SCHMIDT)

AMINA = Patient(
    id="p1",
    medical_id="PAT001",
    is_online=True,
    name="Amina Hassan",
    role=Role.PATIENT,
    email="amina@mail.example",
    time_zone=ZONE,
    birth_date=date(1961, 5, 12),
)
PATIENTS = (
    AMINA,
    Patient(
        id="p2",
        medical_id="PAT002",
        is_online=True,
        name="Tom Becker",
        role=Role.PATIENT,
        birth_date=date(1988, 11, 2),
        avatar_url="/api/files/becker",
    ),
    Patient(
        id="p3",
        medical_id="PAT003",
        is_online=False,
        name="María José Fernández",
        role=Role.PATIENT,
        birth_date=date(1949, 1, 30),
    ),
    Patient(id="p4", medical_id="PAT004", is_online=False, name="Wei Zhang", role=Role.PATIENT),
    Patient(id="p5", medical_id="PAT005", name="सुनीता शर्मा", role=Role.PATIENT, birth_date=date(1975, 8, 9)),
    Patient(id="p6", medical_id="PAT006", name="Olu Adeyemi", role=Role.PATIENT),
    Patient(id="p7", medical_id="PAT007", name="Ingrid Sørensen", role=Role.PATIENT, birth_date=date(1939, 4, 3)),
)


def visit(
    number: int,
    doctor: Practitioner,
    patient: Patient,
    minutes: int,
    status: AppointmentStatus,
    *,
    reason: str | None = None,
    mode: AppointmentMode = AppointmentMode.VIDEO,
    changed_minutes_ago: int = 60,
) -> Appointment:
    """A visit that starts `minutes` after NOW and lasts half an hour."""
    start = NOW + timedelta(minutes=minutes)
    return Appointment(
        id=f"a{number}",
        doctor=doctor,
        patient=patient,
        starts_at=start,
        ends_at=start + timedelta(minutes=30),
        time_zone=ZONE,
        status=status,
        mode=mode,
        reason=reason,
        updated_at=NOW - timedelta(minutes=changed_minutes_ago),
    )


_S = AppointmentStatus
_DAY = 24 * 60

PATIENT_VISITS = (
    visit(1, MEYER, AMINA, -30 * _DAY, _S.COMPLETED, reason="First talk about my blood pressure"),
    visit(2, OKAFOR, AMINA, -12 * _DAY, _S.CANCELLED),
    visit(3, MEYER, AMINA, 12, _S.APPROVED, reason="My blood pressure is high in the mornings."),
    visit(4, HADDAD, AMINA, _DAY + 222, _S.REQUESTED, reason="A cough for two weeks"),
    visit(5, OKAFOR, AMINA, 5 * _DAY + 42, _S.APPROVED, mode=AppointmentMode.AUDIO),
)
LATER_VISITS = (
    visit(1, MEYER, AMINA, -30 * _DAY, _S.COMPLETED, reason="First talk about my blood pressure"),
    visit(6, MEYER, AMINA, 3 * 60 + 12, _S.APPROVED, reason="My blood pressure is high in the mornings."),
)
REQUESTED_VISITS = (visit(7, SCHMIDT, AMINA, 2 * _DAY + 72, _S.REQUESTED),)

DOCTOR_VISITS = (
    visit(20, MEYER, PATIENTS[0], -30 * _DAY, _S.COMPLETED, reason="First talk about blood pressure"),
    visit(21, MEYER, PATIENTS[5], -78, _S.COMPLETED, reason="Results of the blood test"),
    visit(22, MEYER, PATIENTS[3], -48, _S.NO_SHOW),
    visit(23, MEYER, PATIENTS[1], -18, _S.CHECKED_IN, reason="Chest feels tight when climbing", changed_minutes_ago=22),
    visit(24, MEYER, PATIENTS[0], 12, _S.CHECKED_IN, reason="My blood pressure is high in the mornings, about 165 over "
          "95, and I feel dizzy when I stand up quickly.", changed_minutes_ago=4),
    visit(25, MEYER, PATIENTS[2], 72, _S.APPROVED, reason="Control after the new medicine"),
    visit(26, MEYER, PATIENTS[6], 222, _S.APPROVED, mode=AppointmentMode.AUDIO),
    visit(27, MEYER, PATIENTS[4], 282, _S.APPROVED, reason="सीने में जलन"),
    visit(28, MEYER, PATIENTS[3], _DAY + 42, _S.REQUESTED, reason="Palpitations in the evening"),
    visit(29, MEYER, PATIENTS[6], 2 * _DAY + 72, _S.REQUESTED, reason="Prescription"),
    visit(30, MEYER, PATIENTS[5], 6 * _DAY + 102, _S.REQUESTED),
)  # fmt: skip


def slots(day_count: int = 16) -> tuple[Slot, ...]:
    """Half hours from 9 to 18 on weekdays in Berlin, some of them taken, one day full."""
    found: list[Slot] = []
    first = datetime(2027, 3, 9, 8, 0, tzinfo=UTC)
    for offset in range(day_count):
        day = first + timedelta(days=offset)
        if day.isoweekday() > 5:
            continue
        for half_hour in range(20):
            start = day + timedelta(minutes=30 * half_hour)
            is_taken = (half_hour * 7 + offset * 5) % 3 == 0 or offset == 3
            found.append(Slot(start, start + timedelta(minutes=30), start > NOW and not is_taken))
    return tuple(found)


def message(
    number: int, from_id: str, to_id: str, minutes_ago: int, text: str, *, is_read: bool = True
) -> Communication:
    """One message, `minutes_ago` before NOW."""
    at = NOW - timedelta(minutes=minutes_ago)
    return Communication(
        id=f"m{number:04}",
        sender_id=from_id,
        receiver_id=to_id,
        text=text,
        created_at=at,
        delivered_at=at,
        read_at=at if is_read else None,
    )


MESSAGES = (
    message(1, "p1", "d1", 2 * _DAY + 30, "Good morning. Are the new tablets for before or after breakfast?"),
    message(2, "d1", "p1", 2 * _DAY + 5, "After breakfast, please, with a glass of water."),
    message(3, "d1", "p1", 2 * _DAY + 4, "And write down your blood pressure each morning, for our next talk."),
    message(4, "p1", "d1", _DAY + 80, "Monday 165/95, Tuesday 158/92, Wednesday 161/94.\nI feel dizzy at times."),
    message(5, "d1", "p1", 45, "Thank you, that helps a lot. We talk about it today at 11:30."),
    message(6, "p1", "d1", 12, "I am ready.", is_read=False),
)

CONVERSATIONS = (
    Conversation(person=MEYER, last_message=MESSAGES[5], unread_count=0),
    Conversation(person=HADDAD, last_message=message(7, "d3", "p1", 180, "أهلاً وسهلاً، أراك غداً", is_read=False),
                 unread_count=2),
    Conversation(person=OKAFOR, last_message=message(8, "d2", "p1", 9 * _DAY, "The cream should help within a week."),
                 unread_count=0),
)  # fmt: skip
