"""The style sheet and the palette, made from the tokens; no colour is written anywhere else."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from careconnect_desktop.ui.shared.tokens import Colours, Size, Tokens


def make_palette(colours: Colours) -> QPalette:
    """The palette for everything that the style sheet does not reach (delegates, own painting)."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.bg,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.bg,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.danger,
        QPalette.ColorRole.Highlight: colours.primary,
        QPalette.ColorRole.HighlightedText: colours.on_primary,
        QPalette.ColorRole.Link: colours.primary,
        QPalette.ColorRole.LinkVisited: colours.primary,
        QPalette.ColorRole.ToolTipBase: colours.raised,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Mid: colours.control,
        QPalette.ColorRole.Accent: colours.primary,
    }
    for role, value in roles.items():
        palette.setColor(role, QColor(value))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return palette


def make_style_sheet(tokens: Tokens, colours: Colours, text_scale: float) -> str:
    """The application's style sheet. text_scale (1.0 to 2.0) grows type and targets, not the space between."""
    size = {name: round(px * text_scale) for name, px in tokens.size_px.items()}
    target = tokens.target_at(text_scale)
    values = {
        **{name: colours.named(name) for name in Colours.__slots__},
        "b": str(colours.border_px),
        "rc": str(tokens.radius_control_px),
        "rk": str(tokens.radius_card_px),
        "small": str(size[Size.SMALL]),
        "body": str(size[Size.BODY]),
        "heading": str(size[Size.HEADING]),
        "title": str(size[Size.TITLE]),
        "display": str(size[Size.DISPLAY]),
        "inner": str(target - 2 * colours.border_px),
        "field": str(target - 2 * colours.border_px),
        "held": str(target - 4),
        "two": str(round(48 * text_scale)),
        "combo": str(round(32 * text_scale)),
        "check": str(round(20 * text_scale)),
        "round": str(round(24 * min(text_scale, 1.5)) * 2),
    }
    if colours.primary_soft == colours.surface:
        # A set without soft colours (high contrast) tells what is held down by swapping its two.
        values |= {
            "held_bg": colours.primary,
            "held_ink": colours.on_primary,
            "held_rail": colours.on_primary,
            "rest": "dashed",
        }
    else:
        values |= {
            "held_bg": colours.primary_soft,
            "held_ink": colours.text,
            "held_rail": colours.primary,
            "rest": "solid",
        }
    text = _SHEET
    for name in sorted(values, key=len, reverse=True):
        text = text.replace("@" + name + ";", values[name] + ";").replace("@" + name + " ", values[name] + " ")
        text = text.replace("@" + name + "px", values[name] + "px")
    return text


_SHEET = """
QWidget { color: @text; font-size: @bodypx; }
QMainWindow, QDialog, QWidget[kind="place"] { background: @bg; }
QScrollArea, QScrollArea > QWidget > QWidget[kind="content"] { background: transparent; border: none; }
QAbstractScrollArea { border: none; }
QToolTip { background: @raised; color: @text; border: 1px solid @control; padding: 4px; }

QLabel { background: transparent; }
QLabel[textSize="small"] { font-size: @smallpx; }
QLabel[textSize="heading"] { font-size: @headingpx; font-weight: 600; }
QLabel[textSize="title"] { font-size: @titlepx; font-weight: 600; }
QLabel[textSize="display"] { font-size: @displaypx; font-weight: 600; }
QLabel[strong="true"] { font-weight: 600; }
QLabel[tone="muted"] { color: @muted; }
QLabel[tone="primary"] { color: @primary; }
QLabel[tone="on_primary"] { color: @on_primary; }
QLabel[tone="ok"] { color: @ok; }
QLabel[tone="warn"] { color: @warn; }
QLabel[tone="danger"] { color: @danger; }
QLabel[tone="info"] { color: @info; }

QPushButton { border-radius: @rcpx; padding: 0 16px; min-height: @innerpx; font-weight: 600; outline: none;
    border: @bpx solid @control; background: @surface; color: @text; }
QPushButton:hover { background: @bg; }
QPushButton:pressed { background: @primary_soft; }
QPushButton:disabled { color: @muted; border: @bpx @rest @line; background: @bg; }
QPushButton[kind="primary"] { background: @primary; color: @on_primary; border-color: @primary; }
QPushButton[kind="primary"]:disabled { background: @bg; color: @muted; border: @bpx @rest @line; }
QPushButton[kind="danger"] { background: @danger; color: @on_danger; border-color: @danger; }
QPushButton[kind="danger_quiet"] { border-color: transparent; background: transparent; color: @danger;
    padding: 0 12px; }
QPushButton[kind="danger_quiet"]:hover { background: @danger_soft; }
QPushButton[kind="quiet"] { border-color: transparent; background: transparent; color: @primary; padding: 0 12px; }
QPushButton[kind="quiet"]:hover { background: @primary_soft; }
QPushButton[kind="quiet"]:disabled { color: @muted; }
QPushButton[kind="icon"] { border-color: transparent; background: transparent; padding: 0 8px; }
QPushButton[kind="icon"]:hover { background: @primary_soft; }
QPushButton[kind="slot"] { padding: 0 12px; font-weight: 400; }
QPushButton[kind="slot"][lines="2"] { min-height: @twopx; padding: 4px 12px; }
QPushButton[kind="slot"]:checked { background: @primary; color: @on_primary; border-color: @primary; font-weight: 600; }
QPushButton[kind="slot"]:disabled { color: @muted; border-style: dashed; }
QPushButton[kind="slot"]:checked:disabled { color: @held_ink; background: @held_bg; border: 2px solid @primary; }
QPushButton[kind="segment"] { font-weight: 400; }
QPushButton[kind="segment"]:checked { background: @held_bg; color: @held_ink; border: 2px solid @primary;
    font-weight: 600; min-height: @heldpx; }
QPushButton::menu-indicator { image: none; width: 0; }

QFrame[kind="card"] { background: @surface; border: @bpx solid @line; border-radius: @rkpx; }
QFrame[kind="hero"] { background: @surface; border: @bpx solid @line; border-radius: @rkpx; }
QFrame[kind="floating"] { background: @raised; border: @bpx solid @line; border-radius: @rkpx; }
QFrame[kind="pane"] { background: @surface; border: none; }
QFrame[kind="separator"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QFrame[kind="vertical_separator"] { background: @line; border: none; max-width: 1px; min-width: 1px; }

QFrame[kind="banner"] { border-radius: @rkpx; border: @bpx solid @line; background: @surface; }
QFrame[kind="banner"][tone="danger"] { background: @danger_soft; border-color: @danger; }
QFrame[kind="banner"][tone="warn"] { background: @warn_soft; border-color: @warn; }
QFrame[kind="banner"][tone="ok"] { background: @ok_soft; border-color: @ok; }
QFrame[kind="banner"][tone="info"] { background: @info_soft; border-color: @info; }

QLineEdit, QPlainTextEdit, QComboBox, QDateEdit { background: @surface; border: @bpx solid @control;
    border-radius: @rcpx; padding: 0 10px; placeholder-text-color: @muted;
    selection-background-color: @primary; selection-color: @on_primary; }
QLineEdit, QComboBox, QDateEdit { min-height: @fieldpx; }
QPlainTextEdit { padding: 6px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus { border-color: @primary; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"] { border: 2px solid @danger; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: @muted; background: @bg; border-color: @line; }
QComboBox::drop-down { border: none; width: @combopx; }
QComboBox::down-arrow { image: none; }
QDateEdit::drop-down { border: none; background: transparent; width: @combopx; }
QDateEdit::down-arrow { image: none; }
QDateEdit QLineEdit { border: none; background: transparent; min-height: 0; padding: 0; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @line; outline: none; padding: 4px;
    selection-background-color: @primary_soft; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: @innerpx; padding: 0 8px; }

QMenu { background: @raised; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 10px 28px 10px 12px; border-radius: 4px; }
QMenu::item:selected { background: @primary_soft; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }

QListView { background: transparent; border: none; outline: none; }
QCheckBox, QRadioButton { spacing: 10px; min-height: @innerpx; background: transparent; }

QProgressBar { border: none; border-radius: 2px; background: @line; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: @primary; border-radius: 2px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @control; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }

QWidget[kind="rail"] { background: @surface; }
QToolButton[kind="rail"] { border: none; border-radius: @rkpx; background: transparent; color: @muted;
    font-size: @smallpx; padding: 6px 0; }
QToolButton[kind="rail"]:hover { background: @bg; color: @text; }
QToolButton[kind="rail"]:checked { background: @held_bg; color: @held_rail; font-weight: 600; }
"""
