"""Draws every scene in every variant to PNG files, under the offscreen platform."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication

from careconnect_desktop.core.resources import Resources
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.sample_portraits import serve_samples
from careconnect_desktop.ui.gallery.scenes import SCENES
from careconnect_desktop.ui.gallery.studio import Studio
from careconnect_desktop.ui.shared.look import Look, ThemeChoice
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.translations import direction_of, load_catalogue


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to look at a scene; size in px."""

    name: str
    theme: ThemeChoice = ThemeChoice.LIGHT
    text_scale: float = 1.0
    language: str = "en"
    width: int = 1120
    height: int = 760


VARIANTS = (
    Variant("light"),
    Variant("dark", theme=ThemeChoice.DARK),
    Variant("high_contrast", theme=ThemeChoice.HIGH_CONTRAST),
    Variant("large", text_scale=2.0, width=1280, height=900),
    Variant("german", language="de"),
    Variant("arabic", language="ar"),
    Variant("small", width=800, height=600),
)


def render(
    application: QApplication,
    resources: Resources,
    folder: Path,
    scenes: Iterable[str] = tuple(SCENES),
    variants: Iterable[Variant] = VARIANTS,
    on_drawn: Callable[[Path], None] = lambda _path: None,
) -> list[Path]:
    """Draw scenes into `folder` as ``scene--variant.png``; answers what was written."""
    folder.mkdir(parents=True, exist_ok=True)
    names = tuple(scenes)
    written: list[Path] = []
    for variant in variants:
        look = Look(application, resources, variant.theme, variant.text_scale)
        look.portraits.serve(serve_samples)
        with _spoken(application, resources, variant.language) as locale:
            for name in names:
                path = folder / f"{name}--{variant.name}.png"
                with asyncio.Runner() as runner:
                    runner.run(_draw(name, variant, look, Times(ZoneInfo(samples.ZONE), locale), path))
                written.append(path)
                on_drawn(path)
        look.deleteLater()
    return written


@contextmanager
def _spoken(application: QApplication, resources: Resources, language: str) -> Iterator[QLocale]:
    """The application in one language; afterwards as it was."""
    before = QLocale()
    locale = QLocale("en_GB" if language == "en" else language)
    catalogue = load_catalogue(resources, language)
    QLocale.setDefault(locale)
    application.installTranslator(catalogue)
    application.setLayoutDirection(direction_of(language))
    try:
        yield locale
    finally:
        application.removeTranslator(catalogue)
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(before)


async def _draw(name: str, variant: Variant, look: Look, times: Times, path: Path) -> None:
    owner = QObject()
    async with TaskScope("gallery") as tasks:
        view = await SCENES[name](Studio(look, times, tasks, owner, _settle))
        view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        view.resize(variant.width, variant.height)
        view.show()
        await _settle()
        view.grab().save(str(path))
        view.close()
        view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


async def _settle() -> None:
    """Let started tasks run to their end, and Qt lay out what they changed."""
    for _ in range(6):
        await asyncio.sleep(0)
        QCoreApplication.processEvents()
