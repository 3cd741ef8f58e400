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
    "phone_code": Words("Your code", "{code} is your code for CareConnect. It is good for 10 minutes."),
    "password_changed": Words(
        "Your password was changed",
        "Your password was changed on {when}. If that was not you, ask for a new one at once: {url}",
    ),
    "second_factor_changed": Words(
        "Your sign-in was changed",
        "The second step of your sign-in was changed on {when}. If that was not you, ask for help: {url}",
    ),
    "password_code_by_clinic": Words(
        "A new password for you",
        "Your clinic asks you for a new password; "
        "the old one does not work any more. Your code is {code}, good for 10 minutes. Later, choose “Forgot "
        "your password?” when you sign in, and another one comes: {url}",
    ),
    "sign_in_attempts": Words(
        "Somebody tries to sign in as you",
        "Several wrong passwords were tried for your account, the last one on {when}.\n"
        "Nobody got in. If that was not you, you need not do anything; a second step at sign-in makes your "
        "account safer: {url}",
    ),
    "sign_in_after_attempts": Words(
        "You were signed in after several tries",
        "Somebody signed in to your account on {when}, after several wrong passwords.\n"
        "If that was not you, ask for a new password at once: {url}",
    ),
    "sign_in_codes": Words(
        "Somebody knows your password",
        "Your right password was given with several wrong codes, the last time on {when}.\n"
        "Nobody got in. If that was not you, change your password at once: {url}",
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
    "phone_code": Words("Ihr Code", "{code} ist Ihr Code für CareConnect. Er gilt 10 Minuten."),
    "password_changed": Words(
        "Ihr Passwort wurde geändert",
        "Ihr Passwort wurde am {when} geändert. Wenn Sie das nicht waren, fordern Sie gleich ein neues an: {url}",
    ),
    "second_factor_changed": Words(
        "Ihre Anmeldung wurde geändert",
        "Der zweite Schritt Ihrer Anmeldung wurde am {when} geändert. Wenn Sie das nicht waren: {url}",
    ),
    "password_code_by_clinic": Words(
        "Ein neues Passwort für Sie",
        "Ihre Praxis bittet Sie um ein neues Passwort; "
        "das alte gilt nicht mehr. Ihr Code ist {code}, er gilt 10 Minuten. Später wählen Sie beim Anmelden "
        "„Passwort vergessen?“, dann kommt ein anderer: {url}",
    ),
    "sign_in_attempts": Words(
        "Jemand versucht, sich als Sie anzumelden",
        "Für Ihr Konto wurden mehrere falsche Passwörter versucht, zuletzt am {when}.\n"
        "Niemand kam hinein. Wenn Sie das nicht waren, müssen Sie nichts tun; ein zweiter Schritt beim Anmelden "
        "macht Ihr Konto sicherer: {url}",
    ),
    "sign_in_after_attempts": Words(
        "Anmeldung nach mehreren Versuchen",
        "Am {when} hat sich jemand nach mehreren falschen Passwörtern bei Ihrem Konto angemeldet.\n"
        "Wenn Sie das nicht waren, fordern Sie gleich ein neues Passwort an: {url}",
    ),
    "sign_in_codes": Words(
        "Jemand kennt Ihr Passwort",
        "Ihr richtiges Passwort wurde mit mehreren falschen Codes angegeben, zuletzt am {when}.\n"
        "Niemand kam hinein. Wenn Sie das nicht waren, ändern Sie gleich Ihr Passwort: {url}",
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
    "phone_code": Words("Votre code", "{code} est votre code pour CareConnect. Il est valable 10 minutes."),
    "password_changed": Words(
        "Votre mot de passe a été modifié",
        "Votre mot de passe a été modifié le {when}. Si ce n'était pas vous, demandez-en un nouveau : {url}",
    ),
    "second_factor_changed": Words(
        "Votre connexion a été modifiée",
        "La deuxième étape de votre connexion a été modifiée le {when}. Si ce n'était pas vous : {url}",
    ),
    "password_code_by_clinic": Words(
        "Un nouveau mot de passe pour vous",
        "Votre clinique vous demande un nouveau mot de passe ; "
        "l'ancien n'est plus valable. Votre code est {code}, valable 10 minutes. Plus tard, choisissez « Mot de "
        "passe oublié ? » à la connexion pour en recevoir un autre : {url}",
    ),
    "sign_in_attempts": Words(
        "Quelqu'un essaie de se connecter à votre place",
        "Plusieurs mots de passe erronés ont été essayés pour votre compte, le dernier le {when}.\n"
        "Personne n'est entré. Si ce n'était pas vous, vous n'avez rien à faire ; une deuxième étape protège "
        "mieux votre compte : {url}",
    ),
    "sign_in_after_attempts": Words(
        "Connexion après plusieurs essais",
        "Quelqu'un s'est connecté à votre compte le {when} après plusieurs mots de passe erronés.\n"
        "Si ce n'était pas vous, demandez aussitôt un nouveau mot de passe : {url}",
    ),
    "sign_in_codes": Words(
        "Quelqu'un connaît votre mot de passe",
        "Votre mot de passe exact a été donné avec plusieurs codes erronés, la dernière fois le {when}.\n"
        "Personne n'est entré. Si ce n'était pas vous, changez aussitôt votre mot de passe : {url}",
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
    "phone_code": Words("Su código", "{code} es su código para CareConnect. Vale durante 10 minutos."),
    "password_changed": Words(
        "Su contraseña ha cambiado", "Su contraseña cambió el {when}. Si no fue usted, pida otra enseguida: {url}"
    ),
    "second_factor_changed": Words(
        "Su inicio de sesión ha cambiado",
        "El segundo paso de su inicio de sesión cambió el {when}. Si no fue usted: {url}",
    ),
    "password_code_by_clinic": Words(
        "Una nueva contraseña para usted",
        "Su clínica le pide una nueva contraseña; "
        "la anterior ya no vale. Su código es {code} y vale durante 10 minutos. Más tarde, elija «¿Olvidó su "
        "contraseña?» al entrar y recibirá otro: {url}",
    ),
    "sign_in_attempts": Words(
        "Alguien intenta entrar en su cuenta",
        "Se han probado varias contraseñas erróneas en su cuenta, la última el {when}.\n"
        "Nadie ha entrado. Si no fue usted, no tiene que hacer nada; un segundo paso al entrar protege mejor su "
        "cuenta: {url}",
    ),
    "sign_in_after_attempts": Words(
        "Entrada tras varios intentos",
        "Alguien entró en su cuenta el {when} tras varias contraseñas erróneas.\n"
        "Si no fue usted, pida enseguida una nueva contraseña: {url}",
    ),
    "sign_in_codes": Words(
        "Alguien conoce su contraseña",
        "Se ha dado su contraseña correcta con varios códigos erróneos, la última vez el {when}.\n"
        "Nadie ha entrado. Si no fue usted, cambie enseguida su contraseña: {url}",
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
    "phone_code": Words("رمزك", "{code} هو رمزك لبرنامج CareConnect، وهو صالح لمدة 10 دقائق."),
    "password_changed": Words(
        "تم تغيير كلمة المرور", "تم تغيير كلمة المرور في {when}. إن لم تكن أنت، فاطلب كلمة جديدة فورًا: {url}"
    ),
    "second_factor_changed": Words(
        "تم تغيير تسجيل دخولك",
        "تم تغيير الخطوة الثانية لتسجيل دخولك في {when}. إن لم تكن أنت، فاطلب كلمة مرور جديدة فورًا: {url}",
    ),
    "password_code_by_clinic": Words(
        "كلمة مرور جديدة لك",
        "تطلب منك عيادتك كلمة مرور جديدة، ولم تعد القديمة صالحة.\n"
        "رمزك هو {code} وهو صالح لمدة 10 دقائق. وبعد ذلك اختر «نسيت كلمة المرور؟» عند تسجيل الدخول ليصلك رمز "
        "آخر: {url}",
    ),
    "sign_in_attempts": Words(
        "يحاول أحدهم الدخول إلى حسابك",
        "جُرّبت عدة كلمات مرور خاطئة لحسابك، آخرها في {when}.\n"
        "لم يدخل أحد. إن لم تكن أنت فلا يلزمك فعل شيء، والخطوة الثانية عند تسجيل الدخول تجعل حسابك أكثر أمانًا: "
        "{url}",
    ),
    "sign_in_after_attempts": Words(
        "تسجيل دخول بعد عدة محاولات",
        "دخل أحدهم إلى حسابك في {when} بعد عدة كلمات مرور خاطئة.\nإن لم تكن أنت، فاطلب كلمة مرور جديدة فورًا: {url}",
    ),
    "sign_in_codes": Words(
        "يعرف أحدهم كلمة مرورك",
        "أُدخلت كلمة مرورك الصحيحة مع عدة رموز خاطئة، آخرها في {when}.\n"
        "لم يدخل أحد. إن لم تكن أنت، فغيّر كلمة المرور فورًا: {url}",
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
    "phone_code": Words("आपका कोड", "{code} CareConnect के लिए आपका कोड है। यह 10 मिनट तक मान्य है।"),
    "password_changed": Words(
        "आपका पासवर्ड बदला गया", "आपका पासवर्ड {when} को बदला गया। यदि वह आप नहीं थे, तो तुरंत नया माँगें: {url}"
    ),
    "second_factor_changed": Words(
        "आपका साइन-इन बदला गया",
        "आपके साइन-इन का दूसरा चरण {when} को बदला गया। यदि वह आप नहीं थे, तो तुरंत नया पासवर्ड माँगें: {url}",
    ),
    "password_code_by_clinic": Words(
        "आपके लिए नया पासवर्ड",
        "आपका क्लिनिक आपसे नया पासवर्ड माँगता है; "
        "पुराना अब नहीं चलेगा। आपका कोड {code} है, यह 10 मिनट तक मान्य है। बाद में साइन-इन करते समय «पासवर्ड भूल "
        "गए?» चुनें, तब दूसरा कोड आएगा: {url}",
    ),
    "sign_in_attempts": Words(
        "कोई आपके नाम से साइन-इन करना चाहता है",
        "आपके खाते के लिए कई ग़लत पासवर्ड आज़माए गए, आख़िरी {when} को।\n"
        "कोई अंदर नहीं आया। यदि वह आप नहीं थे, तो कुछ करना ज़रूरी नहीं; साइन-इन का दूसरा चरण आपके खाते को अधिक "
        "सुरक्षित बनाता है: {url}",
    ),
    "sign_in_after_attempts": Words(
        "कई कोशिशों के बाद साइन-इन",
        "{when} को कई ग़लत पासवर्ड के बाद किसी ने आपके खाते में साइन-इन किया।\nयदि वह आप नहीं थे, तो तुरंत नया पासवर्ड माँगें: {url}",
    ),
    "sign_in_codes": Words(
        "कोई आपका पासवर्ड जानता है",
        "आपका सही पासवर्ड कई ग़लत कोड के साथ दिया गया, आख़िरी बार {when} को।\n"
        "कोई अंदर नहीं आया। यदि वह आप नहीं थे, तो तुरंत अपना पासवर्ड बदलें: {url}",
    ),
}

TEMPLATES: dict[str, dict[str, Words]] = {"en": _EN, "de": _DE, "fr": _FR, "es": _ES, "ar": _AR, "hi": _HI}


def words(template: str, language: str | None) -> Words:
    """A template in a language, in English when it is not written in that one; KeyError for an unknown template."""
    return TEMPLATES.get(language or "en", _EN)[template]
