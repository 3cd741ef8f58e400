"""What is wrong with a field, told kindly and with the way out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from careconnect_desktop.protocol.names import PASSWORD_MIN
from careconnect_desktop.viewmodels.sign_in import FieldName, FieldProblem

translate = QCoreApplication.translate


def problem_words(field: FieldName, problem: FieldProblem) -> str:
    """One sentence for a field's problem."""
    if problem is FieldProblem.MISSING:
        return {
            "name": translate("SignIn", "Please tell us your name."),
            "email": translate("SignIn", "Please enter your e-mail."),
            "password": translate("SignIn", "Please enter your password."),
            "specialization": translate("SignIn", "Please name your specialty, so that patients find you."),
            "totp": translate("SignIn", "Please enter the code that your app shows now."),
            "server_url": translate("SignIn", "Please enter the address of your clinic's server."),
        }[field]
    if problem is FieldProblem.REFUSED:
        return {
            "name": translate("SignIn", "The server does not take this name. Please write it another way."),
            "email": translate("SignIn", "The server does not take this e-mail. Do you already have an account?"),
            "password": translate("SignIn", "The server does not take this password. Please choose another one."),
            "specialization": translate("SignIn", "The server does not take this specialty."),
            "totp": translate("SignIn", "That code did not fit. Each code works once: wait for the next one."),
            "server_url": translate("SignIn", "CareConnect cannot use this address. It should begin with https."),
        }[field]
    return {
        FieldProblem.NOT_AN_EMAIL: translate("SignIn", "An e-mail looks like name@example.org."),
        FieldProblem.NOT_AN_ADDRESS: translate("SignIn", "An address looks like https://clinic.example."),
        FieldProblem.TOO_SHORT: translate(
            "SignIn", "A little longer, please: at least %n characters.", None, PASSWORD_MIN
        ),
        FieldProblem.TOO_LONG: translate("SignIn", "That is longer than the server can take. Please shorten it."),
        FieldProblem.LIKE_YOU: translate("SignIn", "Your name or e-mail is in it. Others would try that first."),
        FieldProblem.TOO_COMMON: translate("SignIn", "Many people use this one. Please choose another password."),
    }[problem]
