"""Words of mails, in the product's languages. Nothing about health, specialty or reason is in any of them.

Blanks: {when} time with its zone, {hours}, {code}, {url} of the server.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Subject and text with blanks."""

    subject: str
    text: str


_EN = {
    "appointment_requested": Words(
        "A visit has been requested", "Somebody asks for a visit on {when}.\nPlease answer: {url}"
    ),
    "appointment_approved": Words("Your visit is confirmed", "Your visit on {when} is confirmed.\n{url}"),
    "appointment_rejected": Words(
        "Your visit was declined", "The visit on {when} was declined. Please choose another time: {url}"
    ),
    "appointment_cancelled": Words("A visit was cancelled", "The visit on {when} was cancelled.\n{url}"),
    "appointment_expired": Words(
        "A request has expired", "The request for a visit on {when} was not answered in time.\n{url}"
    ),
    "appointment_moved": Words("Your visit has a new time", "Your visit is now on {when}.\n{url}"),
    "appointment_reminder": Words("Your visit is soon", "Your visit is on {when}, in about {hours} h.\n{url}"),
    "password_code": Words(
        "Your code", "Your code is {code}. It is good for 10 minutes.\nIf you did not ask for it, ignore this mail."
    ),
    "password_changed": Words(
        "Your password was changed",
        "Your password was changed on {when}. If that was not you, ask for a new one at once: {url}",
    ),
    "second_factor_changed": Words(
        "Your sign-in was changed",
        "The second step of your sign-in was changed on {when}. If that was not you, ask for help: {url}",
    ),
}
_DE = {
    "appointment_requested": Words(
        "Ein Termin wurde angefragt", "Jemand bittet um einen Termin am {when}.\nBitte antworten Sie: {url}"
    ),
    "appointment_approved": Words("Ihr Termin ist bestätigt", "Ihr Termin am {when} ist bestätigt.\n{url}"),
    "appointment_rejected": Words(
        "Ihr Termin wurde abgelehnt", "Der Termin am {when} wurde abgelehnt. Bitte wählen Sie eine andere Zeit: {url}"
    ),
    "appointment_cancelled": Words("Ein Termin wurde abgesagt", "Der Termin am {when} wurde abgesagt.\n{url}"),
    "appointment_expired": Words(
        "Eine Anfrage ist verfallen", "Die Anfrage für den {when} wurde nicht rechtzeitig beantwortet.\n{url}"
    ),
    "appointment_moved": Words("Ihr Termin hat eine neue Zeit", "Ihr Termin ist jetzt am {when}.\n{url}"),
    "appointment_reminder": Words("Ihr Termin ist bald", "Ihr Termin ist am {when}, in etwa {hours} Std.\n{url}"),
    "password_code": Words(
        "Ihr Code",
        "Ihr Code ist {code}. Er gilt 10 Minuten.\nFalls Sie ihn nicht angefordert haben, ist nichts zu tun.",
    ),
    "password_changed": Words(
        "Ihr Passwort wurde geändert",
        "Ihr Passwort wurde am {when} geändert. Wenn Sie das nicht waren, fordern Sie gleich ein neues an: {url}",
    ),
    "second_factor_changed": Words(
        "Ihre Anmeldung wurde geändert",
        "Der zweite Schritt Ihrer Anmeldung wurde am {when} geändert. Wenn Sie das nicht waren: {url}",
    ),
}
_FR = {
    "appointment_requested": Words(
        "Une consultation est demandée", "Une consultation est demandée pour le {when}.\nMerci de répondre : {url}"
    ),
    "appointment_approved": Words(
        "Votre consultation est confirmée", "Votre consultation du {when} est confirmée.\n{url}"
    ),
    "appointment_rejected": Words(
        "Votre consultation a été refusée",
        "La consultation du {when} a été refusée. Choisissez un autre horaire : {url}",
    ),
    "appointment_cancelled": Words("Une consultation a été annulée", "La consultation du {when} a été annulée.\n{url}"),
    "appointment_expired": Words("Une demande a expiré", "La demande pour le {when} est restée sans réponse.\n{url}"),
    "appointment_moved": Words(
        "Votre consultation a un nouvel horaire", "Votre consultation aura lieu le {when}.\n{url}"
    ),
    "appointment_reminder": Words(
        "Votre consultation approche", "Votre consultation a lieu le {when}, dans environ {hours} h.\n{url}"
    ),
    "password_code": Words(
        "Votre code",
        "Votre code est {code}. Il est valable 10 minutes.\nSi vous ne l'avez pas demandé, ignorez ce message.",
    ),
    "password_changed": Words(
        "Votre mot de passe a été modifié",
        "Votre mot de passe a été modifié le {when}. Si ce n'était pas vous, demandez-en un nouveau : {url}",
    ),
    "second_factor_changed": Words(
        "Votre connexion a été modifiée",
        "La deuxième étape de votre connexion a été modifiée le {when}. Si ce n'était pas vous : {url}",
    ),
}
_ES = {
    "appointment_requested": Words(
        "Se ha pedido una consulta", "Alguien pide una consulta para el {when}.\nResponda, por favor: {url}"
    ),
    "appointment_approved": Words("Su consulta está confirmada", "Su consulta del {when} está confirmada.\n{url}"),
    "appointment_rejected": Words(
        "Su consulta fue rechazada", "La consulta del {when} fue rechazada. Elija otra hora: {url}"
    ),
    "appointment_cancelled": Words("Se canceló una consulta", "La consulta del {when} se canceló.\n{url}"),
    "appointment_expired": Words(
        "Una solicitud ha caducado", "La solicitud para el {when} no se respondió a tiempo.\n{url}"
    ),
    "appointment_moved": Words("Su consulta tiene nueva hora", "Su consulta es ahora el {when}.\n{url}"),
    "appointment_reminder": Words("Su consulta es pronto", "Su consulta es el {when}, en unas {hours} h.\n{url}"),
    "password_code": Words(
        "Su código", "Su código es {code}. Vale durante 10 minutos.\nSi no lo pidió, no haga caso de este mensaje."
    ),
    "password_changed": Words(
        "Su contraseña ha cambiado", "Su contraseña cambió el {when}. Si no fue usted, pida otra enseguida: {url}"
    ),
    "second_factor_changed": Words(
        "Su inicio de sesión ha cambiado",
        "El segundo paso de su inicio de sesión cambió el {when}. Si no fue usted: {url}",
    ),
}
_AR = {
    "appointment_requested": Words("طلب زيارة جديد", "طُلبت زيارة في {when}.\nيرجى الرد: {url}"),
    "appointment_approved": Words("تم تأكيد زيارتك", "تم تأكيد زيارتك في {when}.\n{url}"),
    "appointment_rejected": Words("رُفضت زيارتك", "رُفضت الزيارة في {when}. يرجى اختيار وقت آخر: {url}"),
    "appointment_cancelled": Words("أُلغيت زيارة", "أُلغيت الزيارة في {when}.\n{url}"),
    "appointment_expired": Words("انتهت صلاحية طلب", "لم يُرد في الوقت المناسب على طلب الزيارة في {when}.\n{url}"),
    "appointment_moved": Words("موعد جديد لزيارتك", "زيارتك الآن في {when}.\n{url}"),
    "appointment_reminder": Words("زيارتك قريبة", "زيارتك في {when}، بعد نحو {hours} ساعة.\n{url}"),
    "password_code": Words("رمزك", "رمزك هو {code}، وهو صالح لمدة 10 دقائق.\nإذا لم تطلبه فتجاهل هذه الرسالة."),
    "password_changed": Words(
        "تم تغيير كلمة المرور", "تم تغيير كلمة المرور في {when}. إن لم تكن أنت، فاطلب كلمة جديدة فورًا: {url}"
    ),
    "second_factor_changed": Words(
        "تم تغيير تسجيل دخولك",
        "تم تغيير الخطوة الثانية لتسجيل دخولك في {when}. إن لم تكن أنت، فاطلب كلمة مرور جديدة فورًا: {url}",
    ),
}
_HI = {
    "appointment_requested": Words("एक मुलाक़ात का अनुरोध", "{when} के लिए मुलाक़ात का अनुरोध है।\nकृपया उत्तर दें: {url}"),
    "appointment_approved": Words("आपकी मुलाक़ात पक्की है", "{when} की आपकी मुलाक़ात पक्की है।\n{url}"),
    "appointment_rejected": Words(
        "आपकी मुलाक़ात स्वीकार नहीं हुई", "{when} की मुलाक़ात स्वीकार नहीं हुई। कृपया दूसरा समय चुनें: {url}"
    ),
    "appointment_cancelled": Words("एक मुलाक़ात रद्द हुई", "{when} की मुलाक़ात रद्द हुई।\n{url}"),
    "appointment_expired": Words("एक अनुरोध समाप्त हुआ", "{when} के अनुरोध का समय पर उत्तर नहीं मिला।\n{url}"),
    "appointment_moved": Words("आपकी मुलाक़ात का नया समय", "आपकी मुलाक़ात अब {when} को है।\n{url}"),
    "appointment_reminder": Words("आपकी मुलाक़ात जल्द है", "आपकी मुलाक़ात {when} को है, लगभग {hours} घंटे में।\n{url}"),
    "password_code": Words(
        "आपका कोड", "आपका कोड {code} है। यह 10 मिनट तक मान्य है।\nयदि आपने इसे नहीं माँगा, तो इस संदेश पर ध्यान न दें।"
    ),
    "password_changed": Words(
        "आपका पासवर्ड बदला गया", "आपका पासवर्ड {when} को बदला गया। यदि वह आप नहीं थे, तो तुरंत नया माँगें: {url}"
    ),
    "second_factor_changed": Words(
        "आपका साइन-इन बदला गया",
        "आपके साइन-इन का दूसरा चरण {when} को बदला गया। यदि वह आप नहीं थे, तो तुरंत नया पासवर्ड माँगें: {url}",
    ),
}

TEMPLATES: dict[str, dict[str, Words]] = {"en": _EN, "de": _DE, "fr": _FR, "es": _ES, "ar": _AR, "hi": _HI}


def words(template: str, language: str | None) -> Words:
    """A template in a language, in English when it is not written in that one; KeyError for an unknown template."""
    return TEMPLATES.get(language or "en", _EN)[template]
