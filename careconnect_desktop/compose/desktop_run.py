"""Starting the desktop program: a display, one program of each person, Qt and its loop; and ending them again."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from careconnect_desktop.compose.desktop import Desktop, Start
from careconnect_desktop.compose.desktop_media import DesktopMedia
from careconnect_desktop.compose.desktop_options import DemoPart
from careconnect_desktop.compose.display import has_display
from careconnect_desktop.core.log import log_into
from careconnect_desktop.platform_qt.folders import logs_folder
from careconnect_desktop.platform_qt.garbage import collected_in_gui_thread
from careconnect_desktop.platform_qt.interrupts import interrupts
from careconnect_desktop.platform_qt.single_instance import SingleInstance

_log = logging.getLogger(__name__)

EXIT_NO_DISPLAY = 2


def run_desktop(
    server_url: str | None = None,
    *,
    is_insecure_http_allowed: bool = False,
    demo: DemoPart | None = None,
    link: str = "",
    is_background: bool = False,
    media: DesktopMedia | None = None,
) -> int:
    """Run the program until its windows are closed or it is asked to end; the exit code.

    server_url: the clinic's server; without it the one of last time. demo: the part to play; without it the one in
    the environment, if `careconnect demo` has started this program. link: of a visit to show; a program that runs
    already is asked for it, and this one ends. is_background: begin in the tray, where there is one.
    media: in place of this machine's camera, microphone and loudspeaker.
    """
    if not has_display(os.environ):
        sys.stderr.write("careconnect: there is no display for windows here. Calls without windows: careconnect call\n")
        return EXIT_NO_DISPLAY
    part = demo or DemoPart.from_environment(os.environ)
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("CareConnect")
    application.setApplicationDisplayName("CareConnect")
    application.setDesktopFileName("careconnect")
    # Closing the main window never ends a call: the program decides itself when it is over.
    application.setQuitOnLastWindowClosed(False)
    log = _log_file() if part is None else None
    # The two of the demo are meant to run side by side.
    start = Start(SingleInstance() if part is None else None, link, is_background)
    if start.instance is not None and not start.instance.become_first() and start.instance.hand_over(link):
        return 0
    loop = QEventLoop(application)
    asyncio.set_event_loop(loop)
    workers = ThreadPoolExecutor(4, thread_name_prefix="worker")
    loop.set_default_executor(workers)
    try:
        with collected_in_gui_thread() as collector:
            desktop = Desktop(
                application,
                server_url,
                is_insecure_http_allowed=is_insecure_http_allowed,
                demo=part,
                media=media,
                start=start,
            )
            collector.is_unused = desktop.is_unused
            with interrupts(desktop.leave):
                code: int = loop.run_until_complete(desktop.run())
            return code
    finally:
        workers.shutdown(wait=True, cancel_futures=True)
        asyncio.set_event_loop(None)
        loop.close()
        application.processEvents()
        if start.instance is not None:
            start.instance.close()
        if log is not None:
            logging.getLogger().removeHandler(log)
            log.close()


def _log_file() -> logging.Handler | None:
    """Lines of this run for whoever has to help; None where nothing can be written."""
    try:
        return log_into(logs_folder())
    except OSError as error:
        _log.warning("no log can be written", extra={"reason": type(error).__name__})
        return None
