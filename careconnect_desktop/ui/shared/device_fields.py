"""Choices of camera, microphone and loudspeaker, drawn alike wherever somebody may choose them."""

from __future__ import annotations

from careconnect_desktop.ui.shared.fields import ChoiceField
from careconnect_desktop.viewmodels.call_devices import DevicesSnapshot


def show_devices(shown: DevicesSnapshot, camera: ChoiceField, microphone: ChoiceField, speaker: ChoiceField) -> None:
    """Fill in what is there and what is used; where there is nothing to choose from, the field is hidden."""
    for field, devices, used_id in (
        (camera, shown.devices.cameras, shown.camera_id),
        (microphone, shown.devices.microphones, shown.microphone_id),
        (speaker, shown.devices.speakers, shown.speaker_id),
    ):
        field.set_choices([(device.id, device.label) for device in devices])
        field.set_value(used_id)
        field.setVisible(bool(devices))
