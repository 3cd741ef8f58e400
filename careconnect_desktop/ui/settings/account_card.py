"""Who is signed in: picture, name, zone; what this computer keeps; signing out."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from careconnect_desktop.model.people import Person
from careconnect_desktop.ui.chat.picture_choice import choose_picture
from careconnect_desktop.ui.chat.picture_files import read_image, upload_of_file
from careconnect_desktop.ui.settings.settings_card import SettingsCard
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.chips import Avatar
from careconnect_desktop.ui.shared.fields import ChoiceField
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.picture_label import PictureLabel
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.account.profile import ProfileModel

_PICTURE_PX = 256


class AccountCard(SettingsCard):
    """Draws a `ProfileModel`; without one, the person alone."""

    sign_out_pressed = Signal()

    def __init__(
        self,
        look: Look,
        person: Person,
        server_url: str,
        profile: ProfileModel | None,
        *,
        is_remembered: bool,
        is_lasting: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "circle-user", parent=parent)
        self.set_title(self.tr("Account"))
        self._profile = profile
        self._picture_url: str | None = None
        self._has_zones = False
        row = QHBoxLayout()
        row.setSpacing(12)
        self._avatar = Avatar(look, person.name, side_px=48)
        self.picture = PictureLabel(look, "user", width_px=48, height_px=48)
        self.picture.setAccessibleName(self.tr("Your picture"))
        self.picture.hide()
        row.addWidget(self._avatar)
        row.addWidget(self.picture)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainTextLabel(person.name, strong=True))
        known = " · ".join(part for part in (person.email, person.medical_id) if part)
        words.addWidget(PlainTextLabel(known, tone="muted"))
        words.addWidget(PlainTextLabel(server_url, tone="muted", size=Size.SMALL))
        row.addLayout(words, 1)
        self.body.addLayout(row)
        if profile is not None:
            self._make_profile(profile)
        if not is_lasting:
            note = self.tr("This computer has no safe place for keys. You sign in each time, and drafts are kept only "
                           "until you close CareConnect.")  # fmt: skip
            self.body.addWidget(PlainTextLabel(note, tone="warn"))
        elif is_remembered:
            self.body.addWidget(PlainTextLabel(self.tr("You stay signed in on this computer."), tone="muted"))
        self.body.addSpacing(8)
        self.sign_out = Button(look, self.tr("Sign out"), icon="log-out")
        self.sign_out.clicked.connect(self.sign_out_pressed)
        self.body.addWidget(self.sign_out, 0, Qt.AlignmentFlag.AlignLeading)
        words_out = self.tr("Signing out also removes your drafts and lists from this computer.")
        self.body.addWidget(PlainTextLabel(words_out, tone="muted", size=Size.SMALL))
        if profile is not None:
            profile.changed.connect(self._draw)
            self._draw()

    def _make_profile(self, profile: ProfileModel) -> None:
        self.body.addSpacing(8)
        self.change_picture = Button(self.look, self.tr("Choose a picture of you"), icon="image")
        self.change_picture.clicked.connect(self._choose_picture)
        row = FlowLayout()
        row.addWidget(self.change_picture)
        self.body.addLayout(row)
        self._progress = QProgressBar()
        self._progress.setRange(0, 100)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Sending your picture"))
        self.body.addWidget(self._progress)
        self.body.addSpacing(8)
        self.zone = ChoiceField(
            self.look,
            self.tr("Time zone"),
            [(profile.snapshot.person.time_zone or "", _zone_words(profile.snapshot.person.time_zone or ""))],
            hint=self.tr("Your visits are shown in this zone."),
        )
        self.zone.changed.connect(lambda zone: profile.choose_time_zone(str(zone)))
        self.body.addWidget(self.zone)
        self._zone_note = PlainTextLabel(self.tr("Saved. Times are shown in it from your next sign-in."), tone="ok")
        self.body.addWidget(self._zone_note)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._profile is not None and not self._has_zones:
            # Some hundred entries: for who comes to the settings, not for every sign-in.
            self._has_zones = True
            self.zone.set_choices(list(_ZONES))

    def _choose_picture(self) -> None:
        choose_picture(self.window(), self.tr("Choose a picture of you"), self.take_picture)

    def take_picture(self, name: str) -> None:
        """Send the picture of a file."""
        if self._profile is not None:
            self._profile.choose_picture(partial(upload_of_file, Path(name)))

    def _draw(self) -> None:
        if self._profile is None:
            return
        shown = self._profile.snapshot
        self.zone.set_value(shown.person.time_zone or "")
        self.zone.setEnabled(not shown.is_running)
        self._zone_note.setVisible(shown.is_zone_new)
        self.change_picture.setEnabled(not shown.is_running)
        self._progress.setVisible(shown.progress is not None)
        self._progress.setValue(round((shown.progress or 0.0) * 100))
        self.show_failure(shown.failure)
        if shown.person.avatar_url != self._picture_url:
            self._picture_url = shown.person.avatar_url
            self._profile.fetch_picture(lambda data: read_image(data, _PICTURE_PX), self._show_picture)

    def _show_picture(self, image: QImage) -> None:
        self.picture.show_image(image)
        self.picture.show()
        self._avatar.hide()


def _zone_choices() -> tuple[tuple[object, str], ...]:
    """IANA zones by area and city, as (name, words); those that are no place are left out."""
    found = sorted(name for name in available_timezones() if "/" in name and not name.startswith(("Etc/", "SystemV/")))
    return tuple((name, _zone_words(name)) for name in found)


def _zone_words(name: str) -> str:
    return name.replace("_", " ").replace("/", " / ")


_ZONES = _zone_choices()
"""Made where this is loaded, in a worker: hundreds of files are looked at."""
