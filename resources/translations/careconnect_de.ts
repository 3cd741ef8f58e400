<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AccountCard</name>
    <message>
      <source>Account</source>
      <translation>Konto</translation>
    </message>
    <message>
      <source>Choose a picture of you</source>
      <translation>Ein Bild von Ihnen wählen</translation>
    </message>
    <message>
      <source>Saved. Times are shown in it from your next sign-in.</source>
      <translation>Gespeichert. Ab der nächsten Anmeldung gelten die Zeiten darin.</translation>
    </message>
    <message>
      <source>Sending your picture</source>
      <translation>Ihr Bild wird gesendet</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>Abmelden</translation>
    </message>
    <message>
      <source>Signing out also removes your drafts and lists from this computer.</source>
      <translation>Beim Abmelden verschwinden auch Ihre Entwürfe und Listen von diesem Computer.</translation>
    </message>
    <message>
      <source>This computer has no safe place for keys. You sign in each time, and drafts are kept only until you close CareConnect.</source>
      <translation>Dieser Computer hat keinen sicheren Ort für Schlüssel. Sie melden sich jedes Mal an, und Entwürfe bleiben nur, bis Sie CareConnect schließen.</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <source>You stay signed in on this computer.</source>
      <translation>Sie bleiben auf diesem Computer angemeldet.</translation>
    </message>
    <message>
      <source>Your picture</source>
      <translation>Ihr Bild</translation>
    </message>
    <message>
      <source>Your visits are shown in this zone.</source>
      <translation>Ihre Termine werden in dieser Zone angezeigt.</translation>
    </message>
  </context>
  <context>
    <name>Activity</name>
    <message>
      <source>A session was ended because somebody used an old key of it</source>
      <translation>Eine Sitzung wurde beendet, weil jemand einen alten Schlüssel davon benutzt hat</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>Konto</translation>
    </message>
    <message>
      <source>Account made</source>
      <translation>Konto angelegt</translation>
    </message>
    <message>
      <source>Activity log looked at</source>
      <translation>Protokoll angesehen</translation>
    </message>
    <message>
      <source>Call answered</source>
      <translation>Anruf angenommen</translation>
    </message>
    <message>
      <source>Call ended</source>
      <translation>Anruf beendet</translation>
    </message>
    <message>
      <source>Call not let through</source>
      <translation>Anruf nicht durchgelassen</translation>
    </message>
    <message>
      <source>Call placed</source>
      <translation>Anruf begonnen</translation>
    </message>
    <message>
      <source>Calls</source>
      <translation>Anrufe</translation>
    </message>
    <message>
      <source>Code for a new password sent</source>
      <translation>Code für ein neues Passwort gesendet</translation>
    </message>
    <message>
      <source>Confirmed by the clinic</source>
      <translation>Von der Praxis bestätigt</translation>
    </message>
    <message>
      <source>Consent given</source>
      <translation>Einwilligung gegeben</translation>
    </message>
    <message>
      <source>Consent taken back</source>
      <translation>Einwilligung zurückgenommen</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>File opened</source>
      <translation>Datei geöffnet</translation>
    </message>
    <message>
      <source>File uploaded</source>
      <translation>Datei hochgeladen</translation>
    </message>
    <message>
      <source>List of conversations looked at</source>
      <translation>Liste der Unterhaltungen angesehen</translation>
    </message>
    <message>
      <source>List of patients looked at</source>
      <translation>Liste der Patienten angesehen</translation>
    </message>
    <message>
      <source>List of visits looked at</source>
      <translation>Liste der Termine angesehen</translation>
    </message>
    <message>
      <source>Looked up where a patient is</source>
      <translation>Aufenthaltsort eines Patienten angesehen</translation>
    </message>
    <message>
      <source>Message sent</source>
      <translation>Nachricht gesendet</translation>
    </message>
    <message>
      <source>Messages looked at</source>
      <translation>Nachrichten angesehen</translation>
    </message>
    <message>
      <source>Messages marked as read</source>
      <translation>Nachrichten als gelesen markiert</translation>
    </message>
    <message>
      <source>New password set by a code</source>
      <translation>Neues Passwort mit einem Code gesetzt</translation>
    </message>
    <message>
      <source>Notes read</source>
      <translation>Notizen gelesen</translation>
    </message>
    <message>
      <source>Notes signed</source>
      <translation>Notizen unterschrieben</translation>
    </message>
    <message>
      <source>Notes written</source>
      <translation>Notizen geschrieben</translation>
    </message>
    <message>
      <source>Number for text messages confirmed</source>
      <translation>Nummer für SMS bestätigt</translation>
    </message>
    <message>
      <source>Number for text messages given</source>
      <translation>Nummer für SMS angegeben</translation>
    </message>
    <message>
      <source>Number for text messages removed</source>
      <translation>Nummer für SMS entfernt</translation>
    </message>
    <message>
      <source>Password asked for again</source>
      <translation>Passwort noch einmal abgefragt</translation>
    </message>
    <message>
      <source>Password changed</source>
      <translation>Passwort geändert</translation>
    </message>
    <message>
      <source>Patient checked in</source>
      <translation>Patient hat sich angemeldet</translation>
    </message>
    <message>
      <source>Patient looked at</source>
      <translation>Patient angesehen</translation>
    </message>
    <message>
      <source>Picture of the profile changed</source>
      <translation>Profilbild geändert</translation>
    </message>
    <message>
      <source>Profile changed</source>
      <translation>Profil geändert</translation>
    </message>
    <message>
      <source>Rating given</source>
      <translation>Bewertung abgegeben</translation>
    </message>
    <message>
      <source>Records read and written</source>
      <translation>Akten gelesen und geschrieben</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Request ran out without an answer</source>
      <translation>Anfrage ohne Antwort abgelaufen</translation>
    </message>
    <message>
      <source>Sign-in code switched off</source>
      <translation>Anmeldecode ausgeschaltet</translation>
    </message>
    <message>
      <source>Sign-in code switched on</source>
      <translation>Anmeldecode eingeschaltet</translation>
    </message>
    <message>
      <source>Signed in</source>
      <translation>Angemeldet</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>Abgemeldet</translation>
    </message>
    <message>
      <source>Time off changed</source>
      <translation>Freie Zeiten geändert</translation>
    </message>
    <message>
      <source>Visit approved</source>
      <translation>Termin bestätigt</translation>
    </message>
    <message>
      <source>Visit asked for</source>
      <translation>Termin angefragt</translation>
    </message>
    <message>
      <source>Visit began</source>
      <translation>Termin begonnen</translation>
    </message>
    <message>
      <source>Visit cancelled</source>
      <translation>Termin abgesagt</translation>
    </message>
    <message>
      <source>Visit declined</source>
      <translation>Termin abgelehnt</translation>
    </message>
    <message>
      <source>Visit looked at</source>
      <translation>Termin angesehen</translation>
    </message>
    <message>
      <source>Visit marked as done</source>
      <translation>Termin als erledigt markiert</translation>
    </message>
    <message>
      <source>Visit marked as missed</source>
      <translation>Termin als versäumt markiert</translation>
    </message>
    <message>
      <source>Visit moved</source>
      <translation>Termin verlegt</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Termine</translation>
    </message>
    <message>
      <source>Weekly hours changed</source>
      <translation>Sprechzeiten geändert</translation>
    </message>
  </context>
  <context>
    <name>ActivityView</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n Tag</numerusform>
        <numerusform>%n Tage</numerusform>
      </translation>
    </message>
    <message>
      <source>Activity log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Calls, visits and what is read or written about patients appear here.</source>
      <translation>Hier erscheinen Anrufe, Termine und was über Patienten gelesen oder geschrieben wird.</translation>
    </message>
    <message>
      <source>Choose another kind or more days, or load older entries.</source>
      <translation>Wählen Sie eine andere Art oder mehr Tage, oder laden Sie ältere Einträge.</translation>
    </message>
    <message>
      <source>Load older entries</source>
      <translation>Ältere Einträge laden</translation>
    </message>
    <message>
      <source>Looking through older entries</source>
      <translation>Ältere Einträge werden durchgesehen</translation>
    </message>
    <message numerus="yes">
      <source>Looking through older entries: %n read, back to {day}</source>
      <translation>
        <numerusform>Ältere Einträge werden durchgesehen: %n gelesen, zurück bis {day}</numerusform>
        <numerusform>Ältere Einträge werden durchgesehen: %n gelesen, zurück bis {day}</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing has happened yet</source>
      <translation>Noch nichts geschehen</translation>
    </message>
    <message>
      <source>Nothing of this kind</source>
      <translation>Nichts dieser Art</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>jemand anders</translation>
    </message>
    <message>
      <source>you</source>
      <translation>Sie</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
  </context>
  <context>
    <name>Advice</name>
    <message>
      <source>Call your local emergency number now (112 in Europe, 999 in the United Kingdom, 911 in North America), or ask somebody near you to call. Do not wait for a visit here.</source>
      <translation>Rufen Sie jetzt die örtliche Notrufnummer an (112 in Europa, 999 im Vereinigten Königreich, 911 in Nordamerika), oder bitten Sie jemanden in Ihrer Nähe, anzurufen. Warten Sie nicht auf einen Termin hier.</translation>
    </message>
    <message>
      <source>Call {number} now, or ask somebody near you to call. Do not wait for a visit here.</source>
      <translation>Rufen Sie jetzt {number} an, oder bitten Sie jemanden in Ihrer Nähe, anzurufen. Warten Sie nicht auf einen Termin hier.</translation>
    </message>
    <message>
      <source>This may be an emergency</source>
      <translation>Das kann ein Notfall sein</translation>
    </message>
  </context>
  <context>
    <name>AdviceView</name>
    <message>
      <source>A doctor should look at this soon</source>
      <translation>Ein Arzt sollte sich das bald ansehen</translation>
    </message>
    <message>
      <source>Among other things, it may be:</source>
      <translation>Es kann unter anderem sein:</translation>
    </message>
    <message>
      <source>Not urgent, as far as can be told</source>
      <translation>Nicht dringend, soweit es sich sagen lässt</translation>
    </message>
    <message>
      <source>Please ask for a visit within the next days.</source>
      <translation>Bitte fragen Sie nach einem Termin in den nächsten Tagen.</translation>
    </message>
    <message>
      <source>Talk about it with your doctor in this visit.</source>
      <translation>Sprechen Sie bei diesem Termin mit Ihrem Arzt darüber.</translation>
    </message>
    <message>
      <source>This is general advice and no diagnosis. If it gets worse, seek medical help at once.</source>
      <translation>Das ist ein allgemeiner Rat und keine Diagnose. Wird es schlimmer, holen Sie sofort ärztliche Hilfe.</translation>
    </message>
    <message>
      <source>You can still ask for a visit here, once somebody is helping you.</source>
      <translation>Sie können hier weiter einen Termin anfragen, sobald Ihnen jemand hilft.</translation>
    </message>
    <message>
      <source>{condition} (fits a little)</source>
      <translation>{condition} (passt ein wenig)</translation>
    </message>
    <message>
      <source>{condition} (fits partly)</source>
      <translation>{condition} (passt teilweise)</translation>
    </message>
    <message>
      <source>{condition} (fits well)</source>
      <translation>{condition} (passt gut)</translation>
    </message>
  </context>
  <context>
    <name>AfterVisitCard</name>
    <message>
      <source>How was it? It takes half a minute, and helps others.</source>
      <translation>Wie war er? Es dauert eine halbe Minute und hilft anderen.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Nicht jetzt</translation>
    </message>
    <message>
      <source>Rate the visit</source>
      <translation>Termin bewerten</translation>
    </message>
    <message>
      <source>See the summary</source>
      <translation>Zusammenfassung ansehen</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>Nachricht schreiben</translation>
    </message>
    <message>
      <source>Your visit with {name} is over</source>
      <translation>Ihr Termin bei {name} ist vorbei</translation>
    </message>
  </context>
  <context>
    <name>Alerts</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%n neue Nachricht</numerusform>
        <numerusform>%n neue Nachrichten</numerusform>
      </translation>
    </message>
    <message>
      <source>New message from {name}</source>
      <translation>Neue Nachricht von {name}</translation>
    </message>
    <message>
      <source>Open CareConnect to read.</source>
      <translation>Öffnen Sie CareConnect, um zu lesen.</translation>
    </message>
    <message>
      <source>Open CareConnect to see more.</source>
      <translation>Öffnen Sie CareConnect, um mehr zu sehen.</translation>
    </message>
    <message>
      <source>Somebody asks for a visit</source>
      <translation>Jemand bittet um einen Termin</translation>
    </message>
    <message>
      <source>Your request was not answered</source>
      <translation>Ihre Anfrage wurde nicht beantwortet</translation>
    </message>
    <message>
      <source>Your visit begins as planned</source>
      <translation>Ihr Termin beginnt wie geplant</translation>
    </message>
    <message>
      <source>Your visit begins later</source>
      <translation>Ihr Termin beginnt später</translation>
    </message>
    <message>
      <source>Your visit has a new time</source>
      <translation>Ihr Termin hat eine neue Zeit</translation>
    </message>
    <message>
      <source>Your visit is approved</source>
      <translation>Ihr Termin ist bestätigt</translation>
    </message>
    <message>
      <source>Your visit is cancelled</source>
      <translation>Ihr Termin ist abgesagt</translation>
    </message>
    <message>
      <source>Your visit was declined</source>
      <translation>Ihr Termin wurde abgelehnt</translation>
    </message>
  </context>
  <context>
    <name>AppearanceCard</name>
    <message>
      <source>Appearance</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Size of text</source>
      <translation>Textgröße</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <source>Copy the technical line for support</source>
      <translation>Technische Zeile für den Support kopieren</translation>
    </message>
    <message>
      <source>Support number %1</source>
      <translation>Support-Nummer %1</translation>
    </message>
  </context>
  <context>
    <name>BookingView</name>
    <message>
      <source>Ask for this time</source>
      <translation>Um diese Zeit bitten</translation>
    </message>
    <message>
      <source>Ask for this visit</source>
      <translation>Um diesen Termin bitten</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Choose a time first</source>
      <translation>Wählen Sie zuerst eine Zeit</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Wird geladen</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Wird gesendet</translation>
    </message>
    <message>
      <source>Step {number} of {count}: check and send</source>
      <translation>Schritt {number} von {count}: prüfen und senden</translation>
    </message>
    <message>
      <source>Step {number} of {count}: choose a time</source>
      <translation>Schritt {number} von {count}: eine Zeit wählen</translation>
    </message>
    <message>
      <source>Step {number} of {count}: what brings you</source>
      <translation>Schritt {number} von {count}: worum es geht</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
  </context>
  <context>
    <name>CalendarExport</name>
    <message>
      <source>Add to calendar</source>
      <translation>In den Kalender</translation>
    </message>
    <message>
      <source>Calendar file (*.ics)</source>
      <translation>Kalenderdatei (*.ics)</translation>
    </message>
    <message>
      <source>Visit by CareConnect</source>
      <translation>Termin über CareConnect</translation>
    </message>
  </context>
  <context>
    <name>Call</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%n neue Nachricht</numerusform>
        <numerusform>%n neue Nachrichten</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <source>Answer with picture and sound</source>
      <translation>Mit Bild und Ton annehmen</translation>
    </message>
    <message>
      <source>Answer without camera</source>
      <translation>Ohne Kamera annehmen</translation>
    </message>
    <message>
      <source>Answer, and keep the camera off</source>
      <translation>Annehmen, die Kamera bleibt aus</translation>
    </message>
    <message>
      <source>Back to the call</source>
      <translation>Zurück zum Anruf</translation>
    </message>
    <message>
      <source>Beside the picture</source>
      <translation>Neben dem Bild</translation>
    </message>
    <message>
      <source>Call controls</source>
      <translation>Bedienung des Anrufs</translation>
    </message>
    <message>
      <source>Call – CareConnect</source>
      <translation>Anruf – CareConnect</translation>
    </message>
    <message>
      <source>Calling</source>
      <translation>Ruft an</translation>
    </message>
    <message>
      <source>Calling {name}.</source>
      <translation>{name} wird angerufen.</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>Camera off</source>
      <translation>Kamera aus</translation>
    </message>
    <message>
      <source>Camera on</source>
      <translation>Kamera an</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Choose camera</source>
      <translation>Kamera wählen</translation>
    </message>
    <message>
      <source>Choose microphone and loudspeaker</source>
      <translation>Mikrofon und Lautsprecher wählen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close the panel</source>
      <translation>Seitenleiste schließen</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>Verbunden</translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>Verbindet</translation>
    </message>
    <message>
      <source>Connecting you with {name}.</source>
      <translation>Sie werden mit {name} verbunden.</translation>
    </message>
    <message>
      <source>Continue without it</source>
      <translation>Ohne weitermachen</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>Decline the call</source>
      <translation>Den Anruf ablehnen</translation>
    </message>
    <message>
      <source>End the call for yourself</source>
      <translation>Den Anruf für sich beenden</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>Beendet</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <source>I agree</source>
      <translation>Einverstanden</translation>
    </message>
    <message>
      <source>I do not agree</source>
      <translation>Nicht einverstanden</translation>
    </message>
    <message>
      <source>It is ringing. Waiting for {name} to answer.</source>
      <translation>Es klingelt. Warten, bis {name} antwortet.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <source>Leave full screen</source>
      <translation>Vollbild verlassen</translation>
    </message>
    <message>
      <source>Leave the call with {name}?</source>
      <translation>Den Anruf mit {name} verlassen?</translation>
    </message>
    <message>
      <source>Loudspeaker</source>
      <translation>Lautsprecher</translation>
    </message>
    <message>
      <source>Microphone</source>
      <translation>Mikrofon</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>Stumm</translation>
    </message>
    <message>
      <source>Mute your microphone</source>
      <translation>Ihr Mikrofon stummschalten</translation>
    </message>
    <message>
      <source>No camera found</source>
      <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
      <source>No camera was found. The call goes on without your picture. Plug a camera in, if you can.</source>
      <translation>Es wurde keine Kamera gefunden. Der Anruf geht ohne Ihr Bild weiter. Schließen Sie eine Kamera an, wenn Sie können.</translation>
    </message>
    <message>
      <source>No loudspeaker found</source>
      <translation>Kein Lautsprecher gefunden</translation>
    </message>
    <message>
      <source>No loudspeaker was found, so you cannot hear {name}. Plug one in, or headphones.</source>
      <translation>Es wurde kein Lautsprecher gefunden, deshalb hören Sie {name} nicht. Schließen Sie einen oder Kopfhörer an.</translation>
    </message>
    <message>
      <source>No microphone found</source>
      <translation>Kein Mikrofon gefunden</translation>
    </message>
    <message>
      <source>No microphone was found, so {name} cannot hear you. Plug one in, or a headset.</source>
      <translation>Es wurde kein Mikrofon gefunden, deshalb hört {name} Sie nicht. Schließen Sie eines oder ein Headset an.</translation>
    </message>
    <message>
      <source>No way to {name} was found through this network. Try another network, or call again.</source>
      <translation>Durch dieses Netz wurde kein Weg zu {name} gefunden. Versuchen Sie ein anderes Netz, oder rufen Sie noch einmal an.</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Reconnecting</source>
      <translation>Verbindet neu</translation>
    </message>
    <message>
      <source>Ringing</source>
      <translation>Klingelt</translation>
    </message>
    <message>
      <source>Screen of {name}</source>
      <translation>Bildschirm von {name}</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Teilen</translation>
    </message>
    <message>
      <source>Show a window or your screen</source>
      <translation>Ein Fenster oder Ihren Bildschirm zeigen</translation>
    </message>
    <message>
      <source>Show nothing of your screen any more</source>
      <translation>Nichts mehr von Ihrem Bildschirm zeigen</translation>
    </message>
    <message>
      <source>Small window on top</source>
      <translation>Kleines Fenster im Vordergrund</translation>
    </message>
    <message>
      <source>Somebody is calling you</source>
      <translation>Jemand ruft Sie an</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
    <message>
      <source>Stop sharing</source>
      <translation>Nicht mehr teilen</translation>
    </message>
    <message>
      <source>The call could not be connected. Check your internet connection and call again.</source>
      <translation>Der Anruf konnte nicht verbunden werden. Prüfen Sie Ihre Internetverbindung und rufen Sie noch einmal an.</translation>
    </message>
    <message>
      <source>The call goes on in another window or on another device.</source>
      <translation>Der Anruf geht in einem anderen Fenster oder auf einem anderen Gerät weiter.</translation>
    </message>
    <message>
      <source>The camera does not work. The call goes on without your picture.</source>
      <translation>Die Kamera funktioniert nicht. Der Anruf geht ohne Ihr Bild weiter.</translation>
    </message>
    <message>
      <source>The camera gives no picture; another program may be using it. The call goes on without your picture.</source>
      <translation>Die Kamera liefert kein Bild; vielleicht benutzt sie ein anderes Programm. Der Anruf geht ohne Ihr Bild weiter.</translation>
    </message>
    <message>
      <source>The clinic's server cannot be reached. Check your internet connection and call again.</source>
      <translation>Der Server der Praxis ist nicht erreichbar. Prüfen Sie Ihre Internetverbindung und rufen Sie noch einmal an.</translation>
    </message>
    <message>
      <source>The clinic's server cannot be reached. Your call goes on.</source>
      <translation>Der Server der Praxis ist nicht erreichbar. Ihr Anruf geht weiter.</translation>
    </message>
    <message>
      <source>The connection was interrupted. Reconnecting you with {name}. You do not need to do anything.</source>
      <translation>Die Verbindung wurde unterbrochen. Sie werden wieder mit {name} verbunden. Sie müssen nichts tun.</translation>
    </message>
    <message>
      <source>The connection was lost and did not come back. You can call {name} again.</source>
      <translation>Die Verbindung ging verloren und kam nicht zurück. Sie können {name} noch einmal anrufen.</translation>
    </message>
    <message>
      <source>The loudspeaker cannot be opened, so you cannot hear {name}. Close other programs.</source>
      <translation>Der Lautsprecher lässt sich nicht öffnen, deshalb hören Sie {name} nicht. Schließen Sie andere Programme.</translation>
    </message>
    <message>
      <source>The loudspeaker does not work, so you cannot hear {name}.</source>
      <translation>Der Lautsprecher funktioniert nicht, deshalb hören Sie {name} nicht.</translation>
    </message>
    <message>
      <source>The microphone cannot be opened, so {name} cannot hear you. Close other programs.</source>
      <translation>Das Mikrofon lässt sich nicht öffnen, deshalb hört {name} Sie nicht. Schließen Sie andere Programme.</translation>
    </message>
    <message>
      <source>The microphone does not work, so {name} cannot hear you.</source>
      <translation>Das Mikrofon funktioniert nicht, deshalb hört {name} Sie nicht.</translation>
    </message>
    <message>
      <source>The other person stays until they leave too. You can call again.</source>
      <translation>Die andere Person bleibt, bis auch sie den Anruf verlässt. Sie können noch einmal anrufen.</translation>
    </message>
    <message>
      <source>The other program sent something that cannot be read. Call {name} again.</source>
      <translation>Das andere Programm hat etwas Unlesbares geschickt. Rufen Sie {name} noch einmal an.</translation>
    </message>
    <message>
      <source>The other program speaks no language of pictures and sound that this one knows.</source>
      <translation>Das andere Programm spricht keine Bild- und Tonsprache, die dieses kennt.</translation>
    </message>
    <message>
      <source>The video file cannot be read. The call goes on without your picture.</source>
      <translation>Die Videodatei ist nicht lesbar. Der Anruf geht ohne Ihr Bild weiter.</translation>
    </message>
    <message>
      <source>The video file was not found. The call goes on without your picture.</source>
      <translation>Die Videodatei wurde nicht gefunden. Der Anruf geht ohne Ihr Bild weiter.</translation>
    </message>
    <message>
      <source>The window that you share is hidden. {name} sees its last picture until you open it again.</source>
      <translation>Das Fenster, das Sie teilen, ist ausgeblendet. {name} sieht das letzte Bild davon, bis Sie es wieder öffnen.</translation>
    </message>
    <message>
      <source>The window that you shared was closed. Nothing is shared any more.</source>
      <translation>Das Fenster, das Sie geteilt haben, wurde geschlossen. Es wird nichts mehr geteilt.</translation>
    </message>
    <message>
      <source>This computer has no network. Connect it and call again.</source>
      <translation>Dieser Computer hat kein Netz. Verbinden Sie ihn und rufen Sie noch einmal an.</translation>
    </message>
    <message>
      <source>This program may not use the camera. Allow it in the settings of your computer.</source>
      <translation>Dieses Programm darf die Kamera nicht benutzen. Erlauben Sie es in den Einstellungen Ihres Computers.</translation>
    </message>
    <message>
      <source>This program may not use the microphone, so {name} cannot hear you. Allow it in your computer's settings.</source>
      <translation>Dieses Programm darf das Mikrofon nicht benutzen, deshalb hört {name} Sie nicht. Erlauben Sie es in den Einstellungen Ihres Computers.</translation>
    </message>
    <message>
      <source>Try camera again</source>
      <translation>Kamera erneut versuchen</translation>
    </message>
    <message>
      <source>Try loudspeaker again</source>
      <translation>Lautsprecher erneut versuchen</translation>
    </message>
    <message>
      <source>Try microphone again</source>
      <translation>Mikrofon erneut versuchen</translation>
    </message>
    <message>
      <source>Turn your camera off</source>
      <translation>Ihre Kamera ausschalten</translation>
    </message>
    <message>
      <source>Unmute</source>
      <translation>Ton an</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Termin</translation>
    </message>
    <message>
      <source>What you shared cannot be shown any more. Choose another window.</source>
      <translation>Was Sie geteilt haben, kann nicht mehr gezeigt werden. Wählen Sie ein anderes Fenster.</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Sie</translation>
    </message>
    <message>
      <source>You are connected. Waiting for the picture of {name}.</source>
      <translation>Sie sind verbunden. Warten auf das Bild von {name}.</translation>
    </message>
    <message>
      <source>You are muted. Let others hear you</source>
      <translation>Sie sind stumm. Lassen Sie andere Sie hören</translation>
    </message>
    <message>
      <source>You are muted. Nobody can hear you.</source>
      <translation>Sie sind stumm. Niemand hört Sie.</translation>
    </message>
    <message>
      <source>You are sharing. {name} sees it instead of your camera, until you stop.</source>
      <translation>Sie teilen gerade. Bis Sie aufhören, sieht {name} das statt Ihrer Kamera.</translation>
    </message>
    <message>
      <source>You are sharing. {name} sees it.</source>
      <translation>Sie teilen gerade. {name} sieht es.</translation>
    </message>
    <message>
      <source>You are speaking, but you are muted. Nobody can hear you.</source>
      <translation>Sie sprechen, aber Sie sind stumm. Niemand hört Sie.</translation>
    </message>
    <message>
      <source>You can call {name} from 15 minutes before an approved visit. Your list of visits shows its time.</source>
      <translation>Sie können {name} ab 15 Minuten vor einem bestätigten Termin anrufen. Die Zeit steht bei Ihren Terminen.</translation>
    </message>
    <message>
      <source>You have answered on another device.</source>
      <translation>Sie haben auf einem anderen Gerät angenommen.</translation>
    </message>
    <message>
      <source>You have called {name} several times. Wait ten minutes, or send a message.</source>
      <translation>Sie haben {name} mehrmals angerufen. Warten Sie zehn Minuten, oder schreiben Sie eine Nachricht.</translation>
    </message>
    <message>
      <source>You have cancelled the call.</source>
      <translation>Sie haben den Anruf abgebrochen.</translation>
    </message>
    <message>
      <source>You have declined on another device.</source>
      <translation>Sie haben auf einem anderen Gerät abgelehnt.</translation>
    </message>
    <message>
      <source>You have declined the call.</source>
      <translation>Sie haben den Anruf abgelehnt.</translation>
    </message>
    <message>
      <source>You have left the call.</source>
      <translation>Sie haben den Anruf verlassen.</translation>
    </message>
    <message>
      <source>You missed a call from {name}.</source>
      <translation>Sie haben einen Anruf von {name} verpasst.</translation>
    </message>
    <message>
      <source>Your camera and microphone are off until you answer.</source>
      <translation>Ihre Kamera und Ihr Mikrofon sind aus, bis Sie annehmen.</translation>
    </message>
    <message>
      <source>Your camera is off. Turn it on</source>
      <translation>Ihre Kamera ist aus. Einschalten</translation>
    </message>
    <message>
      <source>Your picture. The arrow keys move it to another corner.</source>
      <translation>Ihr Bild. Die Pfeiltasten bewegen es in eine andere Ecke.</translation>
    </message>
    <message>
      <source>the other person</source>
      <translation>die andere Person</translation>
    </message>
    <message>
      <source>{name} cannot take the call now.</source>
      <translation>{name} kann den Anruf jetzt nicht annehmen.</translation>
    </message>
    <message>
      <source>{name} did not answer.</source>
      <translation>{name} hat nicht geantwortet.</translation>
    </message>
    <message>
      <source>{name} has answered. Connecting picture and sound.</source>
      <translation>{name} hat angenommen. Bild und Ton werden verbunden.</translation>
    </message>
    <message>
      <source>{name} has left the call.</source>
      <translation>{name} hat den Anruf verlassen.</translation>
    </message>
    <message>
      <source>{name} has lost the connection. Waiting for {name} to come back.</source>
      <translation>{name} hat die Verbindung verloren. Warten, bis {name} zurückkommt.</translation>
    </message>
    <message>
      <source>{name} has stopped calling.</source>
      <translation>{name} ruft nicht mehr an.</translation>
    </message>
    <message>
      <source>{name} has turned on recording. Do you agree to be recorded?</source>
      <translation>{name} hat die Aufzeichnung eingeschaltet. Sind Sie damit einverstanden, aufgezeichnet zu werden?</translation>
    </message>
    <message>
      <source>{name} has turned on recording. You did not agree.</source>
      <translation>{name} hat die Aufzeichnung eingeschaltet. Sie waren nicht einverstanden.</translation>
    </message>
    <message>
      <source>{name} has turned the camera off.</source>
      <translation>{name} hat die Kamera ausgeschaltet.</translation>
    </message>
    <message>
      <source>{name} is calling you.</source>
      <translation>{name} ruft Sie an.</translation>
    </message>
    <message>
      <source>{name} is in another call. Try again in a few minutes.</source>
      <translation>{name} ist in einem anderen Anruf. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
      <source>{name} is muted.</source>
      <translation>{name} ist stumm.</translation>
    </message>
    <message>
      <source>{name} is not online now. Send a message, or try again later.</source>
      <translation>{name} ist jetzt nicht online. Schreiben Sie eine Nachricht, oder versuchen Sie es später.</translation>
    </message>
    <message>
      <source>{name} is reconnecting. You can go on talking.</source>
      <translation>{name} verbindet sich neu. Sie können weitersprechen.</translation>
    </message>
    <message>
      <source>{name} is recording this call.</source>
      <translation>{name} zeichnet diesen Anruf auf.</translation>
    </message>
  </context>
  <context>
    <name>CallQuality</name>
    <message>
      <source>What comes from {name}: {quality}</source>
      <translation>Was von {name} ankommt: {quality}</translation>
    </message>
    <message>
      <source>Your connection: {quality}</source>
      <translation>Ihre Verbindung: {quality}</translation>
    </message>
    <message>
      <source>fair</source>
      <translation>mäßig</translation>
    </message>
    <message>
      <source>good</source>
      <translation>gut</translation>
    </message>
    <message>
      <source>lost</source>
      <translation>verloren</translation>
    </message>
    <message>
      <source>not known yet</source>
      <translation>noch nicht bekannt</translation>
    </message>
    <message>
      <source>poor</source>
      <translation>schlecht</translation>
    </message>
  </context>
  <context>
    <name>CheckInDialog</name>
    <message>
      <source>I am here</source>
      <translation>Ich bin da</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Nicht jetzt</translation>
    </message>
    <message>
      <source>So that help finds you in an emergency. You may leave it empty.</source>
      <translation>Damit Hilfe Sie im Notfall findet. Sie dürfen es leer lassen.</translation>
    </message>
    <message>
      <source>Telephone number</source>
      <translation>Telefonnummer</translation>
    </message>
    <message>
      <source>Tell the doctor</source>
      <translation>Der Praxis sagen</translation>
    </message>
    <message>
      <source>This is no number to call. Please look at it again, or leave it empty.</source>
      <translation>Unter dieser Nummer kann man nicht anrufen. Bitte sehen Sie noch einmal nach, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
      <source>To call you back if the connection fails. You may leave it empty.</source>
      <translation>Für einen Rückruf, wenn die Verbindung abbricht. Sie dürfen es leer lassen.</translation>
    </message>
    <message>
      <source>Where are you now?</source>
      <translation>Wo sind Sie gerade?</translation>
    </message>
    <message>
      <source>{name} will see that you are waiting, and calls you.</source>
      <translation>{name} sieht, dass Sie warten, und ruft Sie an.</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>Add a picture</source>
      <translation>Bild hinzufügen</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>Ein Bild wählen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Getting the picture ready</source>
      <translation>Das Bild wird vorbereitet</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Remove the picture</source>
      <translation>Bild entfernen</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Senden</translation>
    </message>
    <message>
      <source>Take a photo</source>
      <translation>Ein Foto aufnehmen</translation>
    </message>
    <message>
      <source>This picture goes with your message.</source>
      <translation>Dieses Bild geht mit Ihrer Nachricht mit.</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>Nachricht schreiben</translation>
    </message>
    <message>
      <source>Your message</source>
      <translation>Ihre Nachricht</translation>
    </message>
  </context>
  <context>
    <name>DayPlace</name>
    <message numerus="yes">
      <source>%n done</source>
      <translation>
        <numerusform>%n erledigt</numerusform>
        <numerusform>%n erledigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) to come</source>
      <translation>
        <numerusform>%n Termin steht aus</numerusform>
        <numerusform>%n Termine stehen aus</numerusform>
      </translation>
    </message>
    <message>
      <source>Agenda</source>
      <translation>Tagesplan</translation>
    </message>
    <message>
      <source>Cancel the visit</source>
      <translation>Den Termin absagen</translation>
    </message>
    <message>
      <source>Cancel this visit?</source>
      <translation>Diesen Termin absagen?</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>Decline this request?</source>
      <translation>Diese Anfrage ablehnen?</translation>
    </message>
    <message>
      <source>Just came</source>
      <translation>Gerade gekommen</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>No visits on this day</source>
      <translation>Keine Termine an diesem Tag</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Nicht jetzt</translation>
    </message>
    <message>
      <source>The day after</source>
      <translation>Der Tag danach</translation>
    </message>
    <message>
      <source>The day before</source>
      <translation>Der Tag davor</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Visits appear here as soon as you approve them.</source>
      <translation>Termine stehen hier, sobald Sie sie bestätigen.</translation>
    </message>
    <message numerus="yes">
      <source>Waiting %n min</source>
      <translation>
        <numerusform>Wartet %n Min.</numerusform>
        <numerusform>Wartet %n Min.</numerusform>
      </translation>
    </message>
    <message>
      <source>{day}, {date}</source>
      <translation>{day}, {date}</translation>
    </message>
    <message>
      <source>{left}, {done}</source>
      <translation>{left}, {done}</translation>
    </message>
    <message>
      <source>{name} asked for a visit {when} and is told that you cannot take it.</source>
      <translation>{name} bat um einen Termin {when} und erfährt, dass Sie ihn nicht annehmen können.</translation>
    </message>
    <message>
      <source>{name} has a visit {when} and is told that it does not take place.</source>
      <translation>{name} hat {when} einen Termin und erfährt, dass er ausfällt.</translation>
    </message>
  </context>
  <context>
    <name>Desktop</name>
    <message>
      <source>Leave and quit</source>
      <translation>Verlassen und beenden</translation>
    </message>
    <message>
      <source>Leave the call and quit?</source>
      <translation>Anruf verlassen und beenden?</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
    <message>
      <source>The call ends when CareConnect ends.</source>
      <translation>Der Anruf endet, wenn CareConnect endet.</translation>
    </message>
  </context>
  <context>
    <name>DesktopCard</name>
    <message>
      <source>Calls still reach you then.</source>
      <translation>Dann erreichen Anrufe Sie weiterhin.</translation>
    </message>
    <message>
      <source>Information for support</source>
      <translation>Angaben für den Support</translation>
    </message>
    <message>
      <source>Keep running when the window is closed</source>
      <translation>Weiterlaufen, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Open the log folder</source>
      <translation>Protokollordner öffnen</translation>
    </message>
    <message>
      <source>Start CareConnect with the computer</source>
      <translation>CareConnect mit dem Computer starten</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Dieser Computer</translation>
    </message>
  </context>
  <context>
    <name>DeviceCheck</name>
    <message>
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>Camera and sound</source>
      <translation>Kamera und Ton</translation>
    </message>
    <message>
      <source>Check camera and sound – CareConnect</source>
      <translation>Kamera und Ton prüfen – CareConnect</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Loudness of your microphone</source>
      <translation>Lautstärke Ihres Mikrofons</translation>
    </message>
    <message>
      <source>Loudspeaker</source>
      <translation>Lautsprecher</translation>
    </message>
    <message>
      <source>Microphone</source>
      <translation>Mikrofon</translation>
    </message>
    <message>
      <source>Play a sound</source>
      <translation>Einen Ton abspielen</translation>
    </message>
    <message>
      <source>Play a sound. If you hear it, all is well.</source>
      <translation>Spielen Sie einen Ton ab. Wenn Sie ihn hören, ist alles gut.</translation>
    </message>
    <message>
      <source>Say something: the bar moves when we hear you.</source>
      <translation>Sagen Sie etwas: Der Balken bewegt sich, wenn wir Sie hören.</translation>
    </message>
    <message>
      <source>This is you, as in a mirror.</source>
      <translation>Das sind Sie, wie im Spiegel.</translation>
    </message>
    <message>
      <source>We can hear you.</source>
      <translation>Wir hören Sie.</translation>
    </message>
    <message>
      <source>Your picture</source>
      <translation>Ihr Bild</translation>
    </message>
  </context>
  <context>
    <name>DevicePanel</name>
    <message>
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>Can you hear us? Play a sound to be sure.</source>
      <translation>Hören Sie uns? Spielen Sie zur Probe einen Ton ab.</translation>
    </message>
    <message>
      <source>Change devices</source>
      <translation>Geräte ändern</translation>
    </message>
    <message>
      <source>Loudspeaker</source>
      <translation>Lautsprecher</translation>
    </message>
    <message>
      <source>Microphone</source>
      <translation>Mikrofon</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>Stumm</translation>
    </message>
    <message>
      <source>Play a sound</source>
      <translation>Einen Ton abspielen</translation>
    </message>
    <message>
      <source>Say something: the bar moves when we hear you.</source>
      <translation>Sagen Sie etwas: Der Balken bewegt sich, wenn wir Sie hören.</translation>
    </message>
    <message>
      <source>This is you, as in a mirror.</source>
      <translation>Das sind Sie, wie im Spiegel.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Turn camera off</source>
      <translation>Kamera ausschalten</translation>
    </message>
    <message>
      <source>Turn camera on</source>
      <translation>Kamera einschalten</translation>
    </message>
    <message>
      <source>Unmute</source>
      <translation>Ton an</translation>
    </message>
    <message>
      <source>We can hear you.</source>
      <translation>Wir hören Sie.</translation>
    </message>
    <message>
      <source>You go in muted. You can unmute later.</source>
      <translation>Sie gehen stumm hinein. Sie können den Ton später einschalten.</translation>
    </message>
    <message>
      <source>You go in without a picture. You can turn it on later.</source>
      <translation>Sie gehen ohne Bild hinein. Sie können es später einschalten.</translation>
    </message>
    <message>
      <source>Your camera is off</source>
      <translation>Ihre Kamera ist aus</translation>
    </message>
  </context>
  <context>
    <name>DevicesCard</name>
    <message>
      <source>Camera and sound</source>
      <translation>Kamera und Ton</translation>
    </message>
    <message>
      <source>Check camera and sound</source>
      <translation>Kamera und Ton prüfen</translation>
    </message>
    <message>
      <source>See your own picture, hear a sound, and choose what to use.</source>
      <translation>Sehen Sie Ihr eigenes Bild, hören Sie einen Ton, und wählen Sie Ihre Geräte.</translation>
    </message>
  </context>
  <context>
    <name>Diagnostics</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Information for support</source>
      <translation>Angaben für den Support</translation>
    </message>
    <message>
      <source>It cannot be saved there. Choose another folder.</source>
      <translation>Dort kann nicht gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Log {name}</source>
      <translation>Protokoll {name}</translation>
    </message>
    <message>
      <source>Nothing is sent. Look at each part, save all as one file, and give it to whoever helps you.</source>
      <translation>Es wird nichts gesendet. Sehen Sie jeden Teil an, speichern Sie alles als eine Datei und geben Sie sie dem, der Ihnen hilft.</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Teil</translation>
    </message>
    <message>
      <source>Program and computer</source>
      <translation>Programm und Computer</translation>
    </message>
    <message>
      <source>Save as a file</source>
      <translation>Als Datei speichern</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Text of this part</source>
      <translation>Text dieses Teils</translation>
    </message>
  </context>
  <context>
    <name>DirectoryView</name>
    <message>
      <source>A name, for example Meyer</source>
      <translation>Ein Name, zum Beispiel Meyer</translation>
    </message>
    <message>
      <source>All languages</source>
      <translation>Alle Sprachen</translation>
    </message>
    <message>
      <source>All specialties</source>
      <translation>Alle Fachgebiete</translation>
    </message>
    <message>
      <source>Doctors</source>
      <translation>Ärzte</translation>
    </message>
    <message>
      <source>Free {when}</source>
      <translation>Frei {when}</translation>
    </message>
    <message>
      <source>It comes as soon as the server can be reached.</source>
      <translation>Sie kommt, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Looking for doctors</source>
      <translation>Ärzte werden gesucht</translation>
    </message>
    <message>
      <source>No doctor found</source>
      <translation>Niemand gefunden</translation>
    </message>
    <message>
      <source>No free time in two weeks</source>
      <translation>In zwei Wochen nichts frei</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Show all doctors</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <source>Specialty</source>
      <translation>Fachgebiet</translation>
    </message>
    <message>
      <source>The list is not here yet</source>
      <translation>Die Liste ist noch nicht da</translation>
    </message>
    <message>
      <source>Try a part of the name, or another specialty.</source>
      <translation>Versuchen Sie einen Teil des Namens oder ein anderes Fachgebiet.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
      <source>{rating} of 5, %n rating(s)</source>
      <translation>
        <numerusform>{rating} von 5, %n Bewertung</numerusform>
        <numerusform>{rating} von 5, %n Bewertungen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DoctorPage</name>
    <message numerus="yes">
      <source>%n of 5</source>
      <translation>
        <numerusform>%n von 5</numerusform>
        <numerusform>%n von 5</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n year(s) of experience</source>
      <translation>
        <numerusform>%n Jahr Erfahrung</numerusform>
        <numerusform>%n Jahre Erfahrung</numerusform>
      </translation>
    </message>
    <message>
      <source>All day</source>
      <translation>Den ganzen Tag</translation>
    </message>
    <message>
      <source>By the clock in {city}</source>
      <translation>Nach der Uhr in {city}</translation>
    </message>
    <message>
      <source>By your clock in {city}</source>
      <translation>Nach Ihrer Uhr in {city}</translation>
    </message>
    <message>
      <source>Choose a time</source>
      <translation>Eine Zeit wählen</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Sprechzeiten</translation>
    </message>
    <message>
      <source>Next free time: {when}</source>
      <translation>Nächste freie Zeit: {when}</translation>
    </message>
    <message>
      <source>No free time in two weeks</source>
      <translation>In zwei Wochen nichts frei</translation>
    </message>
    <message>
      <source>What patients say</source>
      <translation>Was Patientinnen und Patienten sagen</translation>
    </message>
    <message>
      <source>{day} {hours}</source>
      <translation>{day} {hours}</translation>
    </message>
    <message numerus="yes">
      <source>{rating} of 5, %n rating(s)</source>
      <translation>
        <numerusform>{rating} von 5, %n Bewertung</numerusform>
        <numerusform>{rating} von 5, %n Bewertungen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DoctorsPlace</name>
    <message>
      <source>Book a visit</source>
      <translation>Termin buchen</translation>
    </message>
    <message>
      <source>Find a doctor</source>
      <translation>Arzt finden</translation>
    </message>
    <message>
      <source>Move a visit</source>
      <translation>Termin verschieben</translation>
    </message>
  </context>
  <context>
    <name>DoneStep</name>
    <message>
      <source>Add to calendar</source>
      <translation>In den Kalender</translation>
    </message>
    <message>
      <source>See my visits</source>
      <translation>Meine Termine ansehen</translation>
    </message>
    <message>
      <source>Your request is sent</source>
      <translation>Ihre Anfrage ist gesendet</translation>
    </message>
    <message>
      <source>{name} will answer your request for {when}. You will be told here and by e-mail.</source>
      <translation>{name} beantwortet Ihre Anfrage für {when}. Sie erfahren es hier und per E-Mail.</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>A draft may be missing. Your appointments and messages are safe on the server.</source>
      <translation>Vielleicht fehlt ein Entwurf. Ihre Termine und Nachrichten sind sicher auf dem Server.</translation>
    </message>
    <message>
      <source>A part of CareConnect is missing</source>
      <translation>Ein Teil von CareConnect fehlt</translation>
    </message>
    <message>
      <source>Added to the notes. The patient can read it now</source>
      <translation>Den Notizen hinzugefügt. Der Patient kann es jetzt lesen</translation>
    </message>
    <message>
      <source>Allow it in your system's privacy settings, or write messages during the visit.</source>
      <translation>Erlauben Sie es in den Datenschutzeinstellungen Ihres Systems, oder schreiben Sie während des Termins Nachrichten.</translation>
    </message>
    <message>
      <source>Allow it in your system's privacy settings. Sound works without it.</source>
      <translation>Erlauben Sie es in den Datenschutzeinstellungen Ihres Systems. Der Ton geht auch so.</translation>
    </message>
    <message>
      <source>Another program uses the camera</source>
      <translation>Ein anderes Programm benutzt die Kamera</translation>
    </message>
    <message>
      <source>Another program uses the loudspeaker</source>
      <translation>Ein anderes Programm benutzt den Lautsprecher</translation>
    </message>
    <message>
      <source>Another program uses the microphone</source>
      <translation>Ein anderes Programm benutzt das Mikrofon</translation>
    </message>
    <message>
      <source>Approved. The patient has been told</source>
      <translation>Bestätigt. Die Patientin oder der Patient weiß Bescheid</translation>
    </message>
    <message>
      <source>Call again</source>
      <translation>Noch einmal anrufen</translation>
    </message>
    <message>
      <source>CareConnect may not use the camera</source>
      <translation>CareConnect darf die Kamera nicht benutzen</translation>
    </message>
    <message>
      <source>CareConnect may not use the microphone</source>
      <translation>CareConnect darf das Mikrofon nicht benutzen</translation>
    </message>
    <message>
      <source>CareConnect needs an address that begins with https. Ask your clinic for the right one.</source>
      <translation>CareConnect braucht eine Adresse, die mit https beginnt. Fragen Sie Ihre Praxis nach der richtigen.</translation>
    </message>
    <message>
      <source>Check both and try again. Capital and small letters are not the same.</source>
      <translation>Prüfen Sie beides und versuchen Sie es noch einmal. Bei Passwörtern zählt die Großschreibung.</translation>
    </message>
    <message>
      <source>Check the address. It looks like https://clinic.example.</source>
      <translation>Prüfen Sie die Adresse. Sie sieht aus wie https://clinic.example.</translation>
    </message>
    <message>
      <source>Check your internet connection and the clinic's address below, then try again.</source>
      <translation>Prüfen Sie Ihre Internetverbindung und unten die Adresse der Praxis, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Check your internet connection. What you see may be a little old until it is back.</source>
      <translation>Prüfen Sie Ihre Internetverbindung. Was Sie sehen, kann bis dahin etwas älter sein.</translation>
    </message>
    <message>
      <source>Choose a smaller one, or take a photo with the camera.</source>
      <translation>Wählen Sie ein kleineres, oder nehmen Sie ein Foto mit der Kamera auf.</translation>
    </message>
    <message>
      <source>Choose camera</source>
      <translation>Kamera wählen</translation>
    </message>
    <message>
      <source>Choose microphone</source>
      <translation>Mikrofon wählen</translation>
    </message>
    <message>
      <source>Close that program, or choose another camera. Sound works without it.</source>
      <translation>Schließen Sie jenes Programm, oder wählen Sie eine andere Kamera. Der Ton geht auch so.</translation>
    </message>
    <message>
      <source>Close that program, or choose another loudspeaker.</source>
      <translation>Schließen Sie jenes Programm, oder wählen Sie einen anderen Lautsprecher.</translation>
    </message>
    <message>
      <source>Close that program, or choose another microphone.</source>
      <translation>Schließen Sie jenes Programm, oder wählen Sie ein anderes Mikrofon.</translation>
    </message>
    <message>
      <source>Connect a loudspeaker or headphones and choose them.</source>
      <translation>Schließen Sie einen Lautsprecher oder Kopfhörer an und wählen Sie ihn.</translation>
    </message>
    <message>
      <source>Connect one and choose it, or write messages during the visit.</source>
      <translation>Schließen Sie eines an und wählen Sie es aus, oder schreiben Sie während des Termins Nachrichten.</translation>
    </message>
    <message>
      <source>Declined. The patient has been told</source>
      <translation>Abgelehnt. Die Patientin oder der Patient weiß Bescheid</translation>
    </message>
    <message>
      <source>Enter the six figures that your authenticator app shows now.</source>
      <translation>Geben Sie die sechs Ziffern ein, die Ihre Authenticator-App jetzt zeigt.</translation>
    </message>
    <message>
      <source>Everybody knows that you are on time again</source>
      <translation>Alle wissen, dass Sie wieder pünktlich sind</translation>
    </message>
    <message>
      <source>Everybody who has a visit today has been told</source>
      <translation>Alle mit einem Termin heute wurden informiert</translation>
    </message>
    <message>
      <source>If you think that it should, ask your clinic.</source>
      <translation>Wenn das anders sein sollte, fragen Sie Ihre Praxis.</translation>
    </message>
    <message>
      <source>It may belong to another account. Look at your visits, or sign in with the other one.</source>
      <translation>Er gehört vielleicht zu einem anderen Konto. Sehen Sie Ihre Termine an, oder melden Sie sich mit dem anderen an.</translation>
    </message>
    <message>
      <source>It may have been changed or removed. The page shows what is there now.</source>
      <translation>Vielleicht wurde es geändert oder entfernt. Die Seite zeigt, was jetzt da ist.</translation>
    </message>
    <message>
      <source>It may have been moved. Please choose it again.</source>
      <translation>Vielleicht wurde es verschoben. Bitte wählen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Look at the marked fields. Nothing that you wrote is lost.</source>
      <translation>Sehen Sie die markierten Felder an. Nichts, was Sie geschrieben haben, geht verloren.</translation>
    </message>
    <message>
      <source>No camera was found</source>
      <translation>Es wurde keine Kamera gefunden</translation>
    </message>
    <message>
      <source>No loudspeaker was found</source>
      <translation>Es wurde kein Lautsprecher gefunden</translation>
    </message>
    <message>
      <source>No microphone was found</source>
      <translation>Es wurde kein Mikrofon gefunden</translation>
    </message>
    <message>
      <source>Nothing is lost. Please try again in a moment.</source>
      <translation>Nichts ist verloren. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <source>Nothing is lost. Please try again.</source>
      <translation>Nichts ist verloren. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Nothing that you wrote is lost. Please try again.</source>
      <translation>Nichts, was Sie geschrieben haben, ist verloren. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Nothing was opened. Ask whoever sent it for a new one.</source>
      <translation>Es wurde nichts geöffnet. Bitten Sie den Absender um einen neuen.</translation>
    </message>
    <message>
      <source>One more step</source>
      <translation>Noch ein Schritt</translation>
    </message>
    <message>
      <source>Pictures in PNG, JPEG or WebP work.</source>
      <translation>Bilder in PNG, JPEG oder WebP gehen.</translation>
    </message>
    <message>
      <source>Please choose another folder, and try again.</source>
      <translation>Bitte wählen Sie einen anderen Ordner und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Please choose another one. Everything else that you entered is kept.</source>
      <translation>Bitte wählen Sie eine andere. Alles andere, was Sie eingegeben haben, bleibt.</translation>
    </message>
    <message>
      <source>Please install it again. Your appointments and messages are safe on the server.</source>
      <translation>Bitte installieren Sie es neu. Ihre Termine und Nachrichten sind auf dem Server sicher.</translation>
    </message>
    <message>
      <source>Please sign in again</source>
      <translation>Bitte melden Sie sich wieder an</translation>
    </message>
    <message numerus="yes">
      <source>Please try again in %n minute(s). Nothing is lost.</source>
      <translation>
        <numerusform>Bitte versuchen Sie es in %n Minute noch einmal. Nichts ist verloren.</numerusform>
        <numerusform>Bitte versuchen Sie es in %n Minuten noch einmal. Nichts ist verloren.</numerusform>
      </translation>
    </message>
    <message>
      <source>Please try again in a few minutes.</source>
      <translation>Bitte versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
      <source>Please wait a moment and try again. Nothing is lost.</source>
      <translation>Bitte warten Sie einen Moment und versuchen Sie es noch einmal. Nichts ist verloren.</translation>
    </message>
    <message>
      <source>Removed. Patients can book this time again</source>
      <translation>Entfernt. Patienten können diese Zeit wieder buchen</translation>
    </message>
    <message>
      <source>Saved. Nobody can book you in this time</source>
      <translation>Gespeichert. In dieser Zeit kann Sie niemand buchen</translation>
    </message>
    <message>
      <source>Send a smaller picture or a shorter text. Yours is kept.</source>
      <translation>Senden Sie ein kleineres Bild oder einen kürzeren Text. Ihrer bleibt erhalten.</translation>
    </message>
    <message>
      <source>Set it up in the settings, under Second step at sign-in. Then everything opens.</source>
      <translation>Richten Sie ihn in den Einstellungen unter „Zweiter Schritt beim Anmelden“ ein. Dann öffnet sich alles.</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Anmelden</translation>
    </message>
    <message>
      <source>Sign in instead, or use another address.</source>
      <translation>Melden Sie sich an, oder nehmen Sie eine andere Adresse.</translation>
    </message>
    <message>
      <source>Somebody changed this a moment ago</source>
      <translation>Gerade eben hat jemand das geändert</translation>
    </message>
    <message>
      <source>Somebody has just taken this time</source>
      <translation>Diese Zeit hat gerade jemand genommen</translation>
    </message>
    <message>
      <source>Something is missing or not quite right</source>
      <translation>Etwas fehlt oder stimmt noch nicht ganz</translation>
    </message>
    <message>
      <source>Something that was kept on this computer is damaged</source>
      <translation>Etwas, das auf diesem Computer lag, ist beschädigt</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
      <source>Thank you. Your rating is saved</source>
      <translation>Danke. Ihre Bewertung ist gespeichert</translation>
    </message>
    <message>
      <source>That e-mail and password do not match</source>
      <translation>E-Mail und Passwort passen nicht zusammen</translation>
    </message>
    <message>
      <source>That was a little too often</source>
      <translation>Das war ein wenig zu oft</translation>
    </message>
    <message>
      <source>The calendar file is saved</source>
      <translation>Die Kalenderdatei ist gespeichert</translation>
    </message>
    <message>
      <source>The call could not be connected</source>
      <translation>Der Anruf konnte nicht verbunden werden</translation>
    </message>
    <message>
      <source>The camera gives no picture</source>
      <translation>Die Kamera liefert kein Bild</translation>
    </message>
    <message>
      <source>The clinic's server cannot be reached</source>
      <translation>Der Server der Praxis ist nicht erreichbar</translation>
    </message>
    <message>
      <source>The clinic's server cannot be reached. A call goes on. Enter your password again when it is back.</source>
      <translation>Der Server der Praxis ist nicht erreichbar. Ein Anruf geht weiter. Geben Sie Ihr Passwort noch einmal ein, wenn er wieder da ist.</translation>
    </message>
    <message>
      <source>The clinic's server is busy</source>
      <translation>Der Server der Praxis ist ausgelastet</translation>
    </message>
    <message>
      <source>The file could not be saved there</source>
      <translation>Die Datei konnte dort nicht gespeichert werden</translation>
    </message>
    <message>
      <source>The notes are signed. The patient can read them now</source>
      <translation>Die Notizen sind unterschrieben. Der Patient kann sie jetzt lesen</translation>
    </message>
    <message>
      <source>The page shows how it is now. Please look and try again.</source>
      <translation>Die Seite zeigt, wie es jetzt ist. Bitte sehen Sie nach und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The server takes too long to answer</source>
      <translation>Der Server braucht zu lange für eine Antwort</translation>
    </message>
    <message>
      <source>The visit is cancelled</source>
      <translation>Der Termin ist abgesagt</translation>
    </message>
    <message>
      <source>The visit is marked as done</source>
      <translation>Der Termin ist als erledigt vermerkt</translation>
    </message>
    <message>
      <source>The visit is marked as missed by the patient</source>
      <translation>Der Termin ist als versäumt vermerkt</translation>
    </message>
    <message>
      <source>There is already an account with this e-mail</source>
      <translation>Zu dieser E-Mail gibt es schon ein Konto</translation>
    </message>
    <message>
      <source>They are in another call</source>
      <translation>Die Person ist in einem anderen Anruf</translation>
    </message>
    <message>
      <source>They are not signed in right now</source>
      <translation>Die Person ist gerade nicht angemeldet</translation>
    </message>
    <message>
      <source>They count until you close the program.</source>
      <translation>Sie gelten, bis Sie das Programm schließen.</translation>
    </message>
    <message>
      <source>This address is not safe</source>
      <translation>Diese Adresse ist nicht sicher</translation>
    </message>
    <message>
      <source>This computer has no safe place for keys</source>
      <translation>Dieser Computer hat keinen sicheren Ort für Schlüssel</translation>
    </message>
    <message>
      <source>This did not get there yet. What you entered is kept: check your internet connection and try again.</source>
      <translation>Das ist noch nicht angekommen. Was Sie eingegeben haben, bleibt stehen: Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>This does not seem to be a CareConnect server</source>
      <translation>Das scheint kein CareConnect-Server zu sein</translation>
    </message>
    <message>
      <source>This is not there any more</source>
      <translation>Das ist nicht mehr da</translation>
    </message>
    <message>
      <source>This is too large to send</source>
      <translation>Das ist zu groß zum Senden</translation>
    </message>
    <message>
      <source>This kind of file cannot be sent</source>
      <translation>Diese Art von Datei kann nicht gesendet werden</translation>
    </message>
    <message>
      <source>This link does not lead to a visit</source>
      <translation>Dieser Link führt zu keinem Termin</translation>
    </message>
    <message>
      <source>This picture cannot be opened</source>
      <translation>Dieses Bild lässt sich nicht öffnen</translation>
    </message>
    <message>
      <source>This picture is not there any more</source>
      <translation>Dieses Bild ist nicht mehr da</translation>
    </message>
    <message>
      <source>This picture is too large</source>
      <translation>Dieses Bild ist zu groß</translation>
    </message>
    <message>
      <source>This server could not prove who it is</source>
      <translation>Dieser Server konnte nicht beweisen, wer er ist</translation>
    </message>
    <message>
      <source>This time can no longer be booked</source>
      <translation>Diese Zeit kann nicht mehr gebucht werden</translation>
    </message>
    <message>
      <source>This visit is not one of yours</source>
      <translation>Dieser Termin ist keiner von Ihren</translation>
    </message>
    <message>
      <source>To protect you, CareConnect did not connect. Tell your clinic, or try another network.</source>
      <translation>Zu Ihrem Schutz hat CareConnect nicht verbunden. Sagen Sie es Ihrer Praxis, oder versuchen Sie ein anderes Netz.</translation>
    </message>
    <message>
      <source>Too many messages wait to be sent</source>
      <translation>Zu viele Nachrichten warten auf das Senden</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Unplug it and plug it in again, or choose another one. Sound works without it.</source>
      <translation>Ziehen Sie sie ab und stecken Sie sie wieder an, oder wählen Sie eine andere. Der Ton geht auch so.</translation>
    </message>
    <message>
      <source>Whoever sent it can send it again.</source>
      <translation>Wer es geschickt hat, kann es noch einmal schicken.</translation>
    </message>
    <message>
      <source>Write them a message. They will see it when they are back.</source>
      <translation>Schreiben Sie eine Nachricht. Sie wird gelesen, wenn die Person zurück ist.</translation>
    </message>
    <message>
      <source>You can call and write once a visit is approved.</source>
      <translation>Sie können anrufen und schreiben, sobald ein Termin bestätigt ist.</translation>
    </message>
    <message>
      <source>You can go on with sound alone, or connect a camera and choose it.</source>
      <translation>Sie können nur mit Ton weitermachen, oder eine Kamera anschließen und auswählen.</translation>
    </message>
    <message>
      <source>You have no visit with this person yet</source>
      <translation>Sie haben mit dieser Person noch keinen Termin</translation>
    </message>
    <message>
      <source>You will have to sign in each time, and drafts end with the program.</source>
      <translation>Sie melden sich jedes Mal neu an, und Entwürfe enden mit dem Programm.</translation>
    </message>
    <message>
      <source>Your account cannot do this</source>
      <translation>Ihr Konto kann das nicht</translation>
    </message>
    <message>
      <source>Your clinic asks for a second step at sign-in</source>
      <translation>Ihre Praxis verlangt einen zweiten Schritt beim Anmelden</translation>
    </message>
    <message>
      <source>Your hours are saved. Patients can book them now</source>
      <translation>Ihre Sprechzeiten sind gespeichert. Man kann sie jetzt buchen</translation>
    </message>
    <message>
      <source>Your network or theirs does not let it through. Try again, or write a message.</source>
      <translation>Ihr Netz oder das der anderen Seite lässt es nicht durch. Versuchen Sie es noch einmal, oder schreiben Sie eine Nachricht.</translation>
    </message>
    <message>
      <source>Your password cannot be checked right now</source>
      <translation>Ihr Passwort kann gerade nicht geprüft werden</translation>
    </message>
    <message>
      <source>Your request is on its way</source>
      <translation>Ihre Anfrage ist unterwegs</translation>
    </message>
    <message>
      <source>Your session has ended. What you wrote is kept on this computer.</source>
      <translation>Ihre Sitzung ist beendet. Was Sie geschrieben haben, bleibt auf diesem Computer.</translation>
    </message>
    <message>
      <source>Your session has ended. Your appointments and messages are safe on the server.</source>
      <translation>Ihre Sitzung ist beendet. Ihre Termine und Nachrichten sind auf dem Server sicher.</translation>
    </message>
    <message>
      <source>Your settings could not be saved</source>
      <translation>Ihre Einstellungen konnten nicht gespeichert werden</translation>
    </message>
    <message>
      <source>Yours is kept in its field. Send it once the others have left.</source>
      <translation>Ihre bleibt im Feld stehen. Senden Sie sie, sobald die anderen weg sind.</translation>
    </message>
  </context>
  <context>
    <name>FiguresView</name>
    <message numerus="yes">
      <source>%n booked</source>
      <translation>
        <numerusform>%n gebucht</numerusform>
        <numerusform>%n gebucht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n Tag</numerusform>
        <numerusform>%n Tage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n star(s)</source>
      <translation>
        <numerusform>%n Stern</numerusform>
        <numerusform>%n Sterne</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) booked in this time</source>
      <translation>
        <numerusform>%n Termin in dieser Zeit gebucht</numerusform>
        <numerusform>%n Termine in dieser Zeit gebucht</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody has rated yet.</source>
      <translation>Noch niemand hat bewertet.</translation>
    </message>
    <message>
      <source>Nothing was booked in this time.</source>
      <translation>In dieser Zeit wurde nichts gebucht.</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <source>Ratings by patients</source>
      <translation>Bewertungen von Patienten</translation>
    </message>
    <message>
      <source>Show as charts</source>
      <translation>Als Diagramme zeigen</translation>
    </message>
    <message>
      <source>Show as lists</source>
      <translation>Als Listen zeigen</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Visits booked, day by day</source>
      <translation>Gebuchte Termine Tag für Tag</translation>
    </message>
    <message>
      <source>What became of the visits</source>
      <translation>Was aus den Terminen wurde</translation>
    </message>
    <message>
      <source>What patients write</source>
      <translation>Was Patienten schreiben</translation>
    </message>
    <message numerus="yes">
      <source>{average} of 5, from %n rating(s), of all time</source>
      <translation>
        <numerusform>{average} von 5 aus %n Bewertung, insgesamt</numerusform>
        <numerusform>{average} von 5 aus %n Bewertungen, insgesamt</numerusform>
      </translation>
    </message>
    <message>
      <source>{day}: {booked}</source>
      <translation>{day}: {booked}</translation>
    </message>
    <message>
      <source>{first} to {last}: {booked}</source>
      <translation>{first} bis {last}: {booked}</translation>
    </message>
    <message>
      <source>{words}: {number}</source>
      <translation>{words}: {number}</translation>
    </message>
  </context>
  <context>
    <name>ForgottenCard</name>
    <message>
      <source>A new password</source>
      <translation>Ein neues Passwort</translation>
    </message>
    <message>
      <source>Asking the server</source>
      <translation>Der Server wird gefragt</translation>
    </message>
    <message numerus="yes">
      <source>At least %n characters. A few words that only you would put together are easy to keep.</source>
      <translation>
        <numerusform>Mindestens %n Zeichen. Einige Wörter, die nur Sie zusammenstellen würden, merken sich leicht.</numerusform>
        <numerusform>Mindestens %n Zeichen. Einige Wörter, die nur Sie zusammenstellen würden, merken sich leicht.</numerusform>
      </translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Code from the e-mail</source>
      <translation>Code aus der E-Mail</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>Eight letters and digits.</source>
      <translation>Acht Buchstaben und Ziffern.</translation>
    </message>
    <message>
      <source>If there is an account for {email}, a code is on its way there. It works for ten minutes.</source>
      <translation>Wenn es für {email} ein Konto gibt, ist ein Code dorthin unterwegs. Er gilt zehn Minuten.</translation>
    </message>
    <message>
      <source>Please enter the code from the e-mail.</source>
      <translation>Bitte geben Sie den Code aus der E-Mail ein.</translation>
    </message>
    <message>
      <source>Send another code</source>
      <translation>Noch einen Code senden</translation>
    </message>
    <message>
      <source>Send me a code</source>
      <translation>Code per E-Mail senden</translation>
    </message>
    <message>
      <source>Set the new password</source>
      <translation>Neues Passwort festlegen</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Anmelden</translation>
    </message>
    <message>
      <source>This code is not right, or too old. You can ask for another one.</source>
      <translation>Dieser Code stimmt nicht oder ist zu alt. Sie können einen anderen anfordern.</translation>
    </message>
    <message>
      <source>We send you a code by e-mail. With it you choose a new password.</source>
      <translation>Wir senden Ihnen einen Code, und damit wählen Sie ein anderes Passwort.</translation>
    </message>
    <message>
      <source>Your new password</source>
      <translation>Ihr neues Passwort</translation>
    </message>
    <message>
      <source>Your new password is set. You are signed out everywhere: sign in with it now.</source>
      <translation>Ihr neues Passwort gilt. Sie sind überall abgemeldet: Melden Sie sich jetzt damit an.</translation>
    </message>
  </context>
  <context>
    <name>HomePlace</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%n neue Nachricht</numerusform>
        <numerusform>%n neue Nachrichten</numerusform>
      </translation>
    </message>
    <message>
      <source>After that</source>
      <translation>Danach</translation>
    </message>
    <message>
      <source>All my visits</source>
      <translation>Alle meine Termine</translation>
    </message>
    <message>
      <source>Book a visit</source>
      <translation>Termin buchen</translation>
    </message>
    <message>
      <source>Choose a doctor and a time. The visit itself takes place here, by picture and sound.</source>
      <translation>Wählen Sie einen Arzt und eine Zeit. Der Termin findet hier statt, mit Bild und Ton.</translation>
    </message>
    <message>
      <source>Find a doctor</source>
      <translation>Arzt finden</translation>
    </message>
    <message>
      <source>Hello {name}</source>
      <translation>Hallo {name}</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Nachrichten</translation>
    </message>
    <message>
      <source>Nothing new</source>
      <translation>Nichts Neues</translation>
    </message>
    <message>
      <source>Search by name or specialty</source>
      <translation>Nach Name oder Fachgebiet suchen</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>You have no visit planned</source>
      <translation>Sie haben keinen Termin geplant</translation>
    </message>
    <message>
      <source>{when}, {mode}</source>
      <translation>{when}, {mode}</translation>
    </message>
  </context>
  <context>
    <name>HoursPlace</name>
    <message numerus="yes">
      <source>%n min</source>
      <translation>
        <numerusform>%n Min.</numerusform>
        <numerusform>%n Min.</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a break</source>
      <translation>Pause einfügen</translation>
    </message>
    <message>
      <source>Add a break on {day}</source>
      <translation>Pause am {day} einfügen</translation>
    </message>
    <message>
      <source>Add hours</source>
      <translation>Zeiten hinzufügen</translation>
    </message>
    <message>
      <source>Add hours on {day}</source>
      <translation>Zeiten am {day} hinzufügen</translation>
    </message>
    <message>
      <source>End of the day</source>
      <translation>Tagesende</translation>
    </message>
    <message>
      <source>Length of a visit</source>
      <translation>Länge eines Termins</translation>
    </message>
    <message>
      <source>No hours</source>
      <translation>Keine Zeiten</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>Patients can book you at these times, by the clock in {city}. Booked visits stay as they are.</source>
      <translation>Zu diesen Zeiten kann man Sie buchen, nach der Uhr in {city}. Gebuchte Termine bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>Pause after each visit</source>
      <translation>Pause nach jedem Termin</translation>
    </message>
    <message>
      <source>Remove these hours of {day}</source>
      <translation>Diese Zeiten am {day} entfernen</translation>
    </message>
    <message>
      <source>Same from Monday to Friday</source>
      <translation>Montag bis Freitag gleich</translation>
    </message>
    <message>
      <source>Save hours</source>
      <translation>Zeiten speichern</translation>
    </message>
    <message>
      <source>Saving</source>
      <translation>Wird gespeichert</translation>
    </message>
    <message>
      <source>These times overlap, or one ends before it begins.</source>
      <translation>Diese Zeiten überschneiden sich, oder eine endet vor ihrem Beginn.</translation>
    </message>
    <message>
      <source>Your hours</source>
      <translation>Ihre Sprechzeiten</translation>
    </message>
    <message>
      <source>{day}, from</source>
      <translation>{day}, von</translation>
    </message>
    <message>
      <source>{day}, until</source>
      <translation>{day}, bis</translation>
    </message>
  </context>
  <context>
    <name>IntakeCard</name>
    <message>
      <source>Age in years</source>
      <translation>Alter in Jahren</translation>
    </message>
    <message>
      <source>Also ask {engine}</source>
      <translation>Auch {engine} fragen</translation>
    </message>
    <message>
      <source>Female</source>
      <translation>Weiblich</translation>
    </message>
    <message>
      <source>First advice, if you like</source>
      <translation>Ein erster Rat, wenn Sie möchten</translation>
    </message>
    <message>
      <source>For example: cough and a sore throat for three days</source>
      <translation>Zum Beispiel: seit drei Tagen Husten und Halsweh</translation>
    </message>
    <message>
      <source>Get a first answer</source>
      <translation>Erste Antwort erhalten</translation>
    </message>
    <message>
      <source>I would rather not say</source>
      <translation>Möchte ich nicht sagen</translation>
    </message>
    <message>
      <source>Looking at your symptoms</source>
      <translation>Ihre Beschwerden werden angesehen</translation>
    </message>
    <message>
      <source>Male</source>
      <translation>Männlich</translation>
    </message>
    <message>
      <source>Not pregnant</source>
      <translation>Nicht schwanger</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation>Keine Angabe</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Anderes</translation>
    </message>
    <message>
      <source>Pregnancy</source>
      <translation>Schwangerschaft</translation>
    </message>
    <message>
      <source>Pregnant, or perhaps</source>
      <translation>Schwanger, oder vielleicht</translation>
    </message>
    <message>
      <source>Say what you feel, and you get a first, general answer at once. You can skip this.</source>
      <translation>Sagen Sie, was Sie spüren, und Sie erhalten sofort eine erste, allgemeine Antwort. Sie können das überspringen.</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Geschlecht</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Where are you now?</source>
      <translation>Wo sind Sie gerade?</translation>
    </message>
    <message>
      <source>You can go on without an answer: your doctor reads what you wrote. In an emergency, call your local emergency number now.</source>
      <translation>Sie können ohne Antwort weitergehen: Ihr Arzt liest, was Sie geschrieben haben. Rufen Sie im Notfall jetzt die örtliche Notrufnummer an.</translation>
    </message>
    <message>
      <source>Your doctor reads this too.</source>
      <translation>Auch Ihr Arzt liest das.</translation>
    </message>
    <message>
      <source>Your symptoms</source>
      <translation>Ihre Beschwerden</translation>
    </message>
  </context>
  <context>
    <name>Leaving</name>
    <message numerus="yes">
      <source>%n message(s) that could not be sent yet would be lost.</source>
      <translation>
        <numerusform>%n Nachricht, die noch nicht gesendet werden konnte, ginge verloren.</numerusform>
        <numerusform>%n Nachrichten, die noch nicht gesendet werden konnten, gingen verloren.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Notes of %n visit(s) that are not saved yet would be lost.</source>
      <translation>
        <numerusform>Notizen zu %n Termin, die noch nicht gespeichert sind, gingen verloren.</numerusform>
        <numerusform>Notizen zu %n Terminen, die noch nicht gespeichert sind, gingen verloren.</numerusform>
      </translation>
    </message>
    <message>
      <source>Sign out and lose them</source>
      <translation>Abmelden und verlieren</translation>
    </message>
    <message>
      <source>Sign out now?</source>
      <translation>Jetzt abmelden?</translation>
    </message>
    <message>
      <source>Stay signed in</source>
      <translation>Angemeldet bleiben</translation>
    </message>
  </context>
  <context>
    <name>LockView</name>
    <message>
      <source>CareConnect is locked</source>
      <translation>CareConnect ist gesperrt</translation>
    </message>
    <message>
      <source>Checking your password</source>
      <translation>Ihr Passwort wird geprüft</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <source>Not you, or forgot your password?</source>
      <translation>Nicht Sie, oder Passwort vergessen?</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>Abmelden</translation>
    </message>
    <message>
      <source>Signed in as {name}. Enter your password to go on where you were.</source>
      <translation>Angemeldet als {name}. Geben Sie Ihr Passwort ein, um dort weiterzumachen, wo Sie waren.</translation>
    </message>
    <message>
      <source>Somebody is calling. Unlock to answer.</source>
      <translation>Jemand ruft an. Entsperren Sie, um zu antworten.</translation>
    </message>
    <message>
      <source>This is not your password. Capital and small letters are not the same.</source>
      <translation>Das ist nicht Ihr Passwort. Passwörter unterscheiden Groß- und Kleinbuchstaben.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Entsperren</translation>
    </message>
  </context>
  <context>
    <name>MessagesPlace</name>
    <message>
      <source>Choose a conversation to read and write.</source>
      <translation>Wählen Sie ein Gespräch, um zu lesen und zu schreiben.</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Gespräche</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Nachrichten</translation>
    </message>
    <message>
      <source>No conversations yet</source>
      <translation>Noch keine Gespräche</translation>
    </message>
    <message>
      <source>Nothing open</source>
      <translation>Nichts geöffnet</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>You can write to people with whom you have an approved visit.</source>
      <translation>Sie können Personen schreiben, mit denen Sie einen bestätigten Termin haben.</translation>
    </message>
    <message>
      <source>You: {text}</source>
      <translation>Sie: {text}</translation>
    </message>
  </context>
  <context>
    <name>MissedCallsStrip</name>
    <message>
      <source>Call back</source>
      <translation>Zurückrufen</translation>
    </message>
    <message>
      <source>Call {name} back</source>
      <translation>{name} zurückrufen</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <source>Missed call from {name} at {time}</source>
      <translation>Verpasster Anruf von {name} um {time}</translation>
    </message>
    <message numerus="yes">
      <source>Missed call from {name} at {time}, %n time(s) in all</source>
      <translation>
        <numerusform>Verpasster Anruf von {name} um {time}, insgesamt %n Mal</numerusform>
        <numerusform>Verpasster Anruf von {name} um {time}, insgesamt %n Mal</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MoveDialog</name>
    <message>
      <source>It is {when} now. The patient is told the new time at once.</source>
      <translation>Er ist jetzt {when}. Der Patient erfährt die neue Zeit sofort.</translation>
    </message>
    <message>
      <source>Keep the time</source>
      <translation>Zeit behalten</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Verlegen</translation>
    </message>
    <message>
      <source>Move the visit</source>
      <translation>Termin verlegen</translation>
    </message>
    <message>
      <source>Move the visit of {name}</source>
      <translation>Termin von {name} verlegen</translation>
    </message>
    <message>
      <source>Moving</source>
      <translation>Wird verlegt</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
  </context>
  <context>
    <name>News</name>
    <message>
      <source>Book another time</source>
      <translation>Andere Zeit buchen</translation>
    </message>
    <message>
      <source>It is now {when}, and no longer {before}.</source>
      <translation>Er ist jetzt {when} und nicht mehr {before}.</translation>
    </message>
    <message>
      <source>It is {when}.</source>
      <translation>Er ist {when}.</translation>
    </message>
    <message>
      <source>It was for {when}. You can book another time, or ask another doctor.</source>
      <translation>Sie war für {when}. Sie können eine andere Zeit buchen oder einen anderen Arzt fragen.</translation>
    </message>
    <message>
      <source>It was planned for {when}. You can book another one.</source>
      <translation>Er war für {when} geplant. Sie können einen anderen buchen.</translation>
    </message>
    <message>
      <source>Please choose another time, or another doctor.</source>
      <translation>Bitte wählen Sie eine andere Zeit oder einen anderen Arzt.</translation>
    </message>
    <message>
      <source>Your request to {name} was not answered in time</source>
      <translation>Ihre Anfrage an {name} wurde nicht rechtzeitig beantwortet</translation>
    </message>
    <message>
      <source>Your visit begins a little later. Your place is kept.</source>
      <translation>Ihr Termin beginnt etwas später. Ihr Platz bleibt.</translation>
    </message>
    <message>
      <source>Your visit is {when}, as planned.</source>
      <translation>Ihr Termin ist {when}, wie geplant.</translation>
    </message>
    <message>
      <source>Your visit with {name} is cancelled</source>
      <translation>Ihr Termin bei {name} ist abgesagt</translation>
    </message>
    <message>
      <source>{name} cannot take this time</source>
      <translation>{name} kann zu dieser Zeit nicht</translation>
    </message>
    <message>
      <source>{name} has agreed to your visit</source>
      <translation>{name} hat Ihrem Termin zugestimmt</translation>
    </message>
    <message>
      <source>{name} has moved your visit</source>
      <translation>{name} hat Ihren Termin verschoben</translation>
    </message>
    <message>
      <source>{name} is back</source>
      <translation>{name} ist zurück</translation>
    </message>
    <message numerus="yes">
      <source>{name} runs about %n minute(s) late</source>
      <translation>
        <numerusform>{name} verspätet sich um etwa %n Minute</numerusform>
        <numerusform>{name} verspätet sich um etwa %n Minuten</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} runs late</source>
      <translation>{name} verspätet sich</translation>
    </message>
  </context>
  <context>
    <name>NextVisitCard</name>
    <message>
      <source>Back to the waiting room</source>
      <translation>Zurück in den Warteraum</translation>
    </message>
    <message>
      <source>Cancel visit</source>
      <translation>Termin absagen</translation>
    </message>
    <message>
      <source>Check camera and sound</source>
      <translation>Kamera und Ton prüfen</translation>
    </message>
    <message>
      <source>Come into the waiting room: {name} calls you there.</source>
      <translation>Kommen Sie in den Warteraum: {name} ruft Sie dort an.</translation>
    </message>
    <message>
      <source>Enter the waiting room</source>
      <translation>In den Warteraum gehen</translation>
    </message>
    <message>
      <source>If you were cut off, join again. Nothing is lost.</source>
      <translation>Wenn Sie getrennt wurden, kommen Sie wieder dazu. Nichts ist verloren.</translation>
    </message>
    <message>
      <source>It is time for your visit with {name}</source>
      <translation>Es ist Zeit für Ihren Termin mit {name}</translation>
    </message>
    <message>
      <source>Join the visit</source>
      <translation>Zum Termin dazukommen</translation>
    </message>
    <message>
      <source>Stay in the waiting room, so that you are connected at once.</source>
      <translation>Bleiben Sie im Warteraum, dann werden Sie sofort verbunden.</translation>
    </message>
    <message>
      <source>The waiting room opens at {time}. Until then, check that camera and sound work.</source>
      <translation>Der Warteraum öffnet um {time}. Prüfen Sie bis dahin, ob Kamera und Ton gehen.</translation>
    </message>
    <message>
      <source>This visit is at the clinic. Please come a little early.</source>
      <translation>Dieser Termin ist in der Praxis. Bitte kommen Sie etwas früher.</translation>
    </message>
    <message>
      <source>This visit is by messages. Write when you are ready.</source>
      <translation>Dieser Termin läuft über Nachrichten. Schreiben Sie, wenn Sie bereit sind.</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>Nachricht schreiben</translation>
    </message>
    <message>
      <source>You are waiting for {name}</source>
      <translation>Sie warten auf {name}</translation>
    </message>
    <message>
      <source>You asked {name} for a visit</source>
      <translation>Sie haben {name} um einen Termin gebeten</translation>
    </message>
    <message>
      <source>You have a visit with {name}</source>
      <translation>Sie haben einen Termin mit {name}</translation>
    </message>
    <message>
      <source>Your next visit</source>
      <translation>Ihr nächster Termin</translation>
    </message>
    <message>
      <source>Your visit with {name} is happening now</source>
      <translation>Ihr Termin bei {name} läuft</translation>
    </message>
    <message numerus="yes">
      <source>Your visit with {name} is in %n hour(s)</source>
      <translation>
        <numerusform>Ihr Termin mit {name} ist in %n Stunde</numerusform>
        <numerusform>Ihr Termin mit {name} ist in %n Stunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your visit with {name} is in %n minute(s)</source>
      <translation>
        <numerusform>Ihr Termin mit {name} ist in %n Minute</numerusform>
        <numerusform>Ihr Termin mit {name} ist in %n Minuten</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has not answered yet. You will be told here and by e-mail.</source>
      <translation>{name} hat noch nicht geantwortet. Sie erfahren es hier und per E-Mail.</translation>
    </message>
    <message>
      <source>{name} is signed in. Come into the waiting room: you will be called there.</source>
      <translation>{name} ist angemeldet. Kommen Sie in den Warteraum: Dort werden Sie angerufen.</translation>
    </message>
    <message>
      <source>{when}, {mode}</source>
      <translation>{when}, {mode}</translation>
    </message>
  </context>
  <context>
    <name>Notes</name>
    <message>
      <source>Added on {date} at {time}:</source>
      <translation>Ergänzt am {date} um {time}:</translation>
    </message>
    <message>
      <source>Draft, saved</source>
      <translation>Entwurf, gespeichert</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>Leer</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Wird geladen</translation>
    </message>
    <message>
      <source>Not added yet</source>
      <translation>Noch nicht hinzugefügt</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
      <source>Only you can read this until you sign it.</source>
      <translation>Nur Sie können das lesen, bis Sie es unterschreiben.</translation>
    </message>
    <message>
      <source>Saving</source>
      <translation>Wird gespeichert</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Wird gesendet</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Unterschrieben</translation>
    </message>
    <message>
      <source>The patient can read this. It cannot be changed, only added to.</source>
      <translation>Der Patient kann das lesen. Es kann nicht geändert, nur ergänzt werden.</translation>
    </message>
    <message>
      <source>These notes were changed on another device while you wrote. Both texts are kept until you choose.</source>
      <translation>Diese Notizen wurden auf einem anderen Gerät geändert, während Sie schrieben. Beide Texte bleiben, bis Sie wählen.</translation>
    </message>
    <message>
      <source>These notes were signed on another device. What you wrote is not in them yet: you can add it.</source>
      <translation>Diese Notizen wurden auf einem anderen Gerät unterschrieben. Was Sie geschrieben haben, fehlt noch: Sie können es hinzufügen.</translation>
    </message>
    <message>
      <source>Two texts</source>
      <translation>Zwei Texte</translation>
    </message>
    <message>
      <source>Your text is kept while CareConnect runs. It is sent as soon as the server can be reached.</source>
      <translation>Ihr Text bleibt, solange CareConnect läuft. Er wird gesendet, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
      <source>Your text is safe on this computer. It is sent as soon as the server can be reached.</source>
      <translation>Ihr Text ist auf diesem Computer sicher. Er wird gesendet, sobald der Server erreichbar ist.</translation>
    </message>
  </context>
  <context>
    <name>NotesEditor</name>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add to these notes</source>
      <translation>Diese Notizen ergänzen</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>Beide behalten</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Meinen behalten</translation>
    </message>
    <message>
      <source>Keep the other</source>
      <translation>Den anderen behalten</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Nicht jetzt</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Notes of the visit</source>
      <translation>Notizen zum Termin</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Unterschreiben</translation>
    </message>
    <message>
      <source>Sign the notes, or add to signed ones</source>
      <translation>Notizen unterschreiben oder unterschriebene ergänzen</translation>
    </message>
    <message>
      <source>Sign these notes?</source>
      <translation>Diese Notizen unterschreiben?</translation>
    </message>
    <message>
      <source>Signed on {day} at {time}</source>
      <translation>Unterschrieben am {day} um {time}</translation>
    </message>
    <message>
      <source>The patient can read them from then on. They cannot be changed any more, only added to.</source>
      <translation>Der Patient kann sie von da an lesen. Sie können nicht mehr geändert, nur ergänzt werden.</translation>
    </message>
    <message>
      <source>The text of the other device</source>
      <translation>Der Text des anderen Geräts</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Visit of {day}, {time}</source>
      <translation>Termin vom {day}, {time}</translation>
    </message>
    <message>
      <source>Your text</source>
      <translation>Ihr Text</translation>
    </message>
  </context>
  <context>
    <name>OverviewPlace</name>
    <message>
      <source>Activity log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Überblick</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>Ansicht</translation>
    </message>
  </context>
  <context>
    <name>PasswordCard</name>
    <message numerus="yes">
      <source>At least %n characters. A few words that only you would put together are easy to keep.</source>
      <translation>
        <numerusform>Mindestens %n Zeichen. Einige Wörter, die nur Sie zusammenstellen würden, merken sich leicht.</numerusform>
        <numerusform>Mindestens %n Zeichen. Einige Wörter, die nur Sie zusammenstellen würden, merken sich leicht.</numerusform>
      </translation>
    </message>
    <message>
      <source>Change the password</source>
      <translation>Passwort ändern</translation>
    </message>
    <message>
      <source>Changing your password</source>
      <translation>Ihr Passwort wird geändert</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <source>This is not your password. Capital and small letters are not the same.</source>
      <translation>Das ist nicht Ihr Passwort. Passwörter unterscheiden Groß- und Kleinbuchstaben.</translation>
    </message>
    <message>
      <source>Your current password</source>
      <translation>Ihr jetziges Passwort</translation>
    </message>
    <message>
      <source>Your new password</source>
      <translation>Ihr neues Passwort</translation>
    </message>
    <message>
      <source>Your password is changed. Everywhere else you are signed out.</source>
      <translation>Ihr Passwort ist geändert. Überall sonst sind Sie abgemeldet.</translation>
    </message>
  </context>
  <context>
    <name>PasswordField</name>
    <message>
      <source>Hide the password</source>
      <translation>Passwort verbergen</translation>
    </message>
    <message>
      <source>Show the password</source>
      <translation>Passwort zeigen</translation>
    </message>
  </context>
  <context>
    <name>PatientPage</name>
    <message>
      <source>Call</source>
      <translation>Anrufen</translation>
    </message>
    <message>
      <source>Call {name}</source>
      <translation>{name} anrufen</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Nachrichten</translation>
    </message>
    <message>
      <source>No pictures yet</source>
      <translation>Noch keine Bilder</translation>
    </message>
    <message>
      <source>No visit to write about</source>
      <translation>Kein Termin für Notizen</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>Noch keine Termine</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Picture from you</source>
      <translation>Bild von Ihnen</translation>
    </message>
    <message>
      <source>Picture from {name}</source>
      <translation>Bild von {name}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Pictures that you send each other appear here.</source>
      <translation>Hier stehen die Bilder, die Sie einander schicken.</translation>
    </message>
    <message>
      <source>There are notes as soon as a visit is approved.</source>
      <translation>Notizen gibt es, sobald ein Termin bestätigt ist.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Termine</translation>
    </message>
    <message>
      <source>Visits with this patient appear here.</source>
      <translation>Hier stehen die Termine mit diesem Patienten.</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>born {date}</source>
      <translation>geb. {date}</translation>
    </message>
    <message>
      <source>not signed in</source>
      <translation>nicht angemeldet</translation>
    </message>
    <message>
      <source>online now</source>
      <translation>jetzt online</translation>
    </message>
  </context>
  <context>
    <name>PatientPanel</name>
    <message>
      <source>All about the patient</source>
      <translation>Alles zum Patienten</translation>
    </message>
    <message>
      <source>All about {name}</source>
      <translation>Alles zu {name}</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <source>Call (Enter)</source>
      <translation>Anrufen (Eingabetaste)</translation>
    </message>
    <message>
      <source>Call {name}</source>
      <translation>{name} anrufen</translation>
    </message>
    <message>
      <source>Cancel the visit</source>
      <translation>Den Termin absagen</translation>
    </message>
    <message>
      <source>Choose a visit to see who comes and why.</source>
      <translation>Wählen Sie einen Termin, um zu sehen, wer kommt und warum.</translation>
    </message>
    <message>
      <source>Did not come</source>
      <translation>Nicht erschienen</translation>
    </message>
    <message>
      <source>Earlier visits</source>
      <translation>Frühere Termine</translation>
    </message>
    <message>
      <source>Mark as done</source>
      <translation>Als erledigt vermerken</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>Move to another time</source>
      <translation>Auf eine andere Zeit verschieben</translation>
    </message>
    <message>
      <source>Nobody chosen</source>
      <translation>Niemand gewählt</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Notes of the visit of {name}</source>
      <translation>Notizen zum Termin von {name}</translation>
    </message>
    <message>
      <source>The patient gave no reason.</source>
      <translation>Es wurde kein Grund genannt.</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>Nachricht schreiben</translation>
    </message>
    <message>
      <source>born {date}</source>
      <translation>geb. {date}</translation>
    </message>
    <message>
      <source>not signed in</source>
      <translation>nicht angemeldet</translation>
    </message>
    <message>
      <source>online now</source>
      <translation>jetzt online</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <source>{day}: {reason}</source>
      <translation>{day}: {reason}</translation>
    </message>
  </context>
  <context>
    <name>PatientsPlace</name>
    <message>
      <source>Choose a patient to see their visits, notes, messages and files.</source>
      <translation>Wählen Sie einen Patienten, um Termine, Notizen, Nachrichten und Dateien zu sehen.</translation>
    </message>
    <message>
      <source>Find a patient</source>
      <translation>Patienten suchen</translation>
    </message>
    <message>
      <source>It comes as soon as the server can be reached.</source>
      <translation>Sie kommt, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
      <source>Name or number</source>
      <translation>Name oder Nummer</translation>
    </message>
    <message>
      <source>No patients yet</source>
      <translation>Noch keine Patienten</translation>
    </message>
    <message>
      <source>Nobody chosen</source>
      <translation>Niemand gewählt</translation>
    </message>
    <message>
      <source>Nobody found</source>
      <translation>Niemand gefunden</translation>
    </message>
    <message>
      <source>Patients</source>
      <translation>Patienten</translation>
    </message>
    <message>
      <source>People with an approved visit appear here.</source>
      <translation>Hier stehen Menschen mit einem bestätigten Termin.</translation>
    </message>
    <message>
      <source>The list is not here yet</source>
      <translation>Die Liste ist noch nicht da</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Try fewer letters, or the number.</source>
      <translation>Versuchen Sie weniger Buchstaben oder die Nummer.</translation>
    </message>
    <message>
      <source>born {date}</source>
      <translation>geb. {date}</translation>
    </message>
  </context>
  <context>
    <name>PhoneCard</name>
    <message>
      <source>Code from the text message</source>
      <translation>Code aus der SMS</translation>
    </message>
    <message>
      <source>Confirm the number</source>
      <translation>Nummer bestätigen</translation>
    </message>
    <message>
      <source>Confirmed. News of your visits goes to this number.</source>
      <translation>Bestätigt. Neues zu Ihren Terminen geht an diese Nummer.</translation>
    </message>
    <message>
      <source>If your clinic sends text messages, you get reminders and changes of your visits on your mobile phone: the time and a link, nothing about your health. Without a number you get them by e-mail alone.</source>
      <translation>Wenn Ihre Praxis SMS verschickt, bekommen Sie Erinnerungen und Änderungen Ihrer Termine auf Ihr Handy: die Uhrzeit und einen Link, nichts über Ihre Gesundheit. Ohne Nummer bekommen Sie sie nur per E-Mail.</translation>
    </message>
    <message>
      <source>Mobile number</source>
      <translation>Handynummer</translation>
    </message>
    <message>
      <source>Please enter the code from the text message.</source>
      <translation>Bitte geben Sie den Code aus der SMS ein.</translation>
    </message>
    <message>
      <source>Please enter your mobile number.</source>
      <translation>Bitte geben Sie Ihre Handynummer ein.</translation>
    </message>
    <message>
      <source>Remove the number</source>
      <translation>Nummer entfernen</translation>
    </message>
    <message>
      <source>Removed. You get no more text messages.</source>
      <translation>Entfernt. Sie bekommen keine SMS mehr.</translation>
    </message>
    <message>
      <source>Save the number</source>
      <translation>Nummer speichern</translation>
    </message>
    <message>
      <source>Saved. Your clinic does not send text messages at the moment.</source>
      <translation>Gespeichert. Ihre Praxis verschickt zurzeit keine SMS.</translation>
    </message>
    <message>
      <source>Saving the number</source>
      <translation>Nummer wird gespeichert</translation>
    </message>
    <message>
      <source>Send another code</source>
      <translation>Noch einen Code senden</translation>
    </message>
    <message>
      <source>Text messages</source>
      <translation>SMS</translation>
    </message>
    <message>
      <source>This code is not right, or too old. You can ask for another one.</source>
      <translation>Dieser Code stimmt nicht oder ist zu alt. Sie können einen anderen anfordern.</translation>
    </message>
    <message>
      <source>This is not a whole number. It begins with + and your country's code.</source>
      <translation>Das ist keine vollständige Nummer. Sie beginnt mit + und der Vorwahl Ihres Landes.</translation>
    </message>
    <message>
      <source>We have sent you a text message with a code. Enter it here within 10 minutes.</source>
      <translation>Wir haben Ihnen eine SMS mit einem Code geschickt. Geben Sie ihn innerhalb von 10 Minuten hier ein.</translation>
    </message>
    <message>
      <source>With the country code, for example +49 151 23456789</source>
      <translation>Mit Landesvorwahl, zum Beispiel +49 151 23456789</translation>
    </message>
  </context>
  <context>
    <name>PhotoDialog</name>
    <message>
      <source>Allow it in your system's privacy settings, or send a picture that is on this computer.</source>
      <translation>Erlauben Sie es in den Datenschutzeinstellungen Ihres Systems, oder schicken Sie ein Bild, das auf diesem Computer ist.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Close that program and try again, or send a picture that is on this computer.</source>
      <translation>Schließen Sie jenes Programm und versuchen Sie es noch einmal, oder schicken Sie ein Bild, das auf diesem Computer ist.</translation>
    </message>
    <message>
      <source>Connect a camera and try again, or send a picture that is on this computer.</source>
      <translation>Schließen Sie eine Kamera an und versuchen Sie es noch einmal, oder schicken Sie ein Bild, das auf diesem Computer ist.</translation>
    </message>
    <message>
      <source>Hold it still, and see that there is light on it.</source>
      <translation>Halten Sie es ruhig, und achten Sie auf genug Licht.</translation>
    </message>
    <message>
      <source>Picture of the camera</source>
      <translation>Bild der Kamera</translation>
    </message>
    <message>
      <source>Take a photo</source>
      <translation>Ein Foto aufnehmen</translation>
    </message>
    <message>
      <source>Take the photo</source>
      <translation>Foto aufnehmen</translation>
    </message>
    <message>
      <source>The camera starts.</source>
      <translation>Die Kamera startet.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
  </context>
  <context>
    <name>PictureDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Save the picture</source>
      <translation>Bild speichern</translation>
    </message>
    <message>
      <source>The picture is on its way.</source>
      <translation>Das Bild ist unterwegs.</translation>
    </message>
  </context>
  <context>
    <name>Pictures</name>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
  </context>
  <context>
    <name>Place</name>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
  </context>
  <context>
    <name>PrivacyCard</name>
    <message>
      <source>CareConnect locks itself after ten minutes without you, and by {keys}. A call goes on.</source>
      <translation>CareConnect sperrt sich nach zehn Minuten ohne Sie, und mit {keys}. Ein Anruf läuft weiter.</translation>
    </message>
    <message>
      <source>CareConnect locks itself after ten minutes without you. A call goes on.</source>
      <translation>CareConnect sperrt sich nach zehn Minuten ohne Sie. Ein Anruf läuft weiter.</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Sperre</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>Jetzt sperren</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Benachrichtigungen</translation>
    </message>
    <message>
      <source>Notifications can be seen by people near you. They never show what was written.</source>
      <translation>Benachrichtigungen können Leute in Ihrer Nähe sehen. Sie zeigen nie, was geschrieben wurde.</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Privatsphäre</translation>
    </message>
    <message>
      <source>With names</source>
      <translation>Mit Namen</translation>
    </message>
    <message>
      <source>Without names</source>
      <translation>Ohne Namen</translation>
    </message>
  </context>
  <context>
    <name>QueueBar</name>
    <message numerus="yes">
      <source>%n min</source>
      <translation>
        <numerusform>%n Min.</numerusform>
        <numerusform>%n Min.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n patient(s) waiting. {name} has just come.</source>
      <translation>
        <numerusform>%n Patient wartet. {name} ist gerade gekommen.</numerusform>
        <numerusform>%n Patienten warten. {name} ist gerade gekommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n patient(s) waiting. {name} has waited longest: {minutes}.</source>
      <translation>
        <numerusform>%n Patient wartet. Am längsten wartet {name}: {minutes}</numerusform>
        <numerusform>%n Patienten warten. Am längsten wartet {name}: {minutes}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>About %n min late</source>
      <translation>
        <numerusform>Etwa %n Min. Verspätung</numerusform>
        <numerusform>Etwa %n Min. Verspätung</numerusform>
      </translation>
    </message>
    <message>
      <source>Call the next</source>
      <translation>Den Nächsten anrufen</translation>
    </message>
    <message>
      <source>Call the next ({keys})</source>
      <translation>Den Nächsten anrufen ({keys})</translation>
    </message>
    <message>
      <source>Call {name}</source>
      <translation>{name} anrufen</translation>
    </message>
    <message>
      <source>Nobody is waiting.</source>
      <translation>Niemand wartet.</translation>
    </message>
    <message>
      <source>On time again</source>
      <translation>Wieder pünktlich</translation>
    </message>
    <message>
      <source>Running late</source>
      <translation>Ich verspäte mich</translation>
    </message>
    <message>
      <source>{words}, not told yet</source>
      <translation>{words}, noch nicht gesagt</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Connecting</source>
      <translation>Verbindet</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Doctors</source>
      <translation>Ärzte</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Sprechzeiten</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Nachrichten</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Offline</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>Online</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Überblick</translation>
    </message>
    <message>
      <source>Patients</source>
      <translation>Patienten</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Orte</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Signed in as %1</source>
      <translation>Angemeldet als %1</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>Abgemeldet</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Termine</translation>
    </message>
    <message>
      <source>Waiting room</source>
      <translation>Warteraum</translation>
    </message>
  </context>
  <context>
    <name>RailButton</name>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation>
        <numerusform>%n wartet</numerusform>
        <numerusform>%n warten</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Rating</name>
    <message>
      <source>All right</source>
      <translation>In Ordnung</translation>
    </message>
    <message>
      <source>Bad</source>
      <translation>Schlecht</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <source>Very bad</source>
      <translation>Sehr schlecht</translation>
    </message>
    <message>
      <source>Very good</source>
      <translation>Sehr gut</translation>
    </message>
  </context>
  <context>
    <name>RatingDialog</name>
    <message>
      <source>How was your visit?</source>
      <translation>Wie war Ihr Termin?</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Nicht jetzt</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Senden</translation>
    </message>
    <message>
      <source>Would you like to say more?</source>
      <translation>Möchten Sie mehr sagen?</translation>
    </message>
    <message>
      <source>You may leave this empty. Others can read it, without your name.</source>
      <translation>Das darf leer bleiben. Andere können es lesen, ohne Ihren Namen.</translation>
    </message>
    <message>
      <source>Your visit with {name}</source>
      <translation>Ihr Termin bei {name}</translation>
    </message>
  </context>
  <context>
    <name>ReasonStep</name>
    <message>
      <source>For example: I have had a cough for two weeks.</source>
      <translation>Zum Beispiel: Ich habe seit zwei Wochen Husten.</translation>
    </message>
    <message>
      <source>How to meet</source>
      <translation>Art des Treffens</translation>
    </message>
    <message>
      <source>How would you like to meet?</source>
      <translation>Wie möchten Sie sich treffen?</translation>
    </message>
    <message>
      <source>Only you and the doctor see this. In an emergency, call your local emergency number.</source>
      <translation>Nur Sie und die Praxis sehen das. Rufen Sie im Notfall Ihre örtliche Notrufnummer an.</translation>
    </message>
    <message>
      <source>What brings you? You may leave this empty.</source>
      <translation>Worum geht es? Sie dürfen das leer lassen.</translation>
    </message>
  </context>
  <context>
    <name>RequestsStrip</name>
    <message numerus="yes">
      <source>%n request(s) to answer</source>
      <translation>
        <numerusform>%n Anfrage zu beantworten</numerusform>
        <numerusform>%n Anfragen zu beantworten</numerusform>
      </translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <source>Approve the visit of {name}</source>
      <translation>Den Termin von {name} bestätigen</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>Decline the visit of {name}</source>
      <translation>Den Termin von {name} ablehnen</translation>
    </message>
    <message>
      <source>No reason given</source>
      <translation>Kein Grund genannt</translation>
    </message>
    <message>
      <source>Request of {name}</source>
      <translation>Anfrage von {name}</translation>
    </message>
  </context>
  <context>
    <name>RoomCard</name>
    <message>
      <source>Ask to chat instead</source>
      <translation>Lieber schreiben</translation>
    </message>
    <message>
      <source>Back to home</source>
      <translation>Zurück zum Anfang</translation>
    </message>
    <message>
      <source>Call now</source>
      <translation>Jetzt anrufen</translation>
    </message>
    <message>
      <source>I am here</source>
      <translation>Ich bin da</translation>
    </message>
    <message>
      <source>I am ready</source>
      <translation>Ich bin bereit</translation>
    </message>
    <message>
      <source>Join again</source>
      <translation>Wieder dazukommen</translation>
    </message>
    <message>
      <source>Not ready after all</source>
      <translation>Doch nicht bereit</translation>
    </message>
    <message>
      <source>Show the call</source>
      <translation>Anruf zeigen</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>Nachricht schreiben</translation>
    </message>
    <message>
      <source>{name}, {when}, {mode}</source>
      <translation>{name}, {when}, {mode}</translation>
    </message>
  </context>
  <context>
    <name>SecondStepCard</name>
    <message numerus="yes">
      <source>%n recovery code(s) left.</source>
      <translation>
        <numerusform>Noch %n Notfallcode.</numerusform>
        <numerusform>Noch %n Notfallcodes.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Copy the codes</source>
      <translation>Codes kopieren</translation>
    </message>
    <message>
      <source>Copy the key</source>
      <translation>Schlüssel kopieren</translation>
    </message>
    <message>
      <source>I have kept them</source>
      <translation>Ich habe sie aufbewahrt</translation>
    </message>
    <message>
      <source>It is on. Keep these codes where only you find them: each lets you in once without your phone. They are not shown again.</source>
      <translation>Er ist an. Bewahren Sie diese Codes auf, wo nur Sie sie finden: Jeder lässt Sie einmal ohne Ihr Telefon hinein. Sie werden nicht noch einmal gezeigt.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Aus</translation>
    </message>
    <message>
      <source>On</source>
      <translation>An</translation>
    </message>
    <message>
      <source>Open an authenticator app on your phone, and scan this picture with it.</source>
      <translation>Öffnen Sie eine Authenticator-App auf Ihrem Telefon, und scannen Sie damit dieses Bild.</translation>
    </message>
    <message>
      <source>Or type this key into the app: {key}</source>
      <translation>Oder tippen Sie diesen Schlüssel in die App: {key}</translation>
    </message>
    <message>
      <source>QR code for your authenticator app</source>
      <translation>QR-Code für Ihre Authenticator-App</translation>
    </message>
    <message>
      <source>Second step at sign-in</source>
      <translation>Zweiter Schritt beim Anmelden</translation>
    </message>
    <message>
      <source>Set it up</source>
      <translation>Einrichten</translation>
    </message>
    <message>
      <source>Six digits.</source>
      <translation>Sechs Ziffern.</translation>
    </message>
    <message>
      <source>The code that the app shows now</source>
      <translation>Der Code, den die App jetzt zeigt</translation>
    </message>
    <message>
      <source>This is not your password. Capital and small letters are not the same.</source>
      <translation>Das ist nicht Ihr Passwort. Passwörter unterscheiden Groß- und Kleinbuchstaben.</translation>
    </message>
    <message>
      <source>To be sure that it is you.</source>
      <translation>Damit sicher ist, dass Sie es sind.</translation>
    </message>
    <message>
      <source>Turn it off</source>
      <translation>Ausschalten</translation>
    </message>
    <message>
      <source>Turn it on</source>
      <translation>Einschalten</translation>
    </message>
    <message>
      <source>With it, nobody gets in with your password alone: an app on your phone shows a code as well.</source>
      <translation>Damit kommt niemand nur mit Ihrem Passwort hinein: Eine App auf Ihrem Telefon zeigt noch einen Code.</translation>
    </message>
    <message>
      <source>Your password</source>
      <translation>Ihr Passwort</translation>
    </message>
  </context>
  <context>
    <name>SessionsCard</name>
    <message>
      <source>A program without a name</source>
      <translation>Ein Programm ohne Namen</translation>
    </message>
    <message>
      <source>If you do not know one of these, sign out there and change your password.</source>
      <translation>Wenn Sie eines davon nicht kennen, melden Sie sich dort ab und ändern Sie Ihr Passwort.</translation>
    </message>
    <message>
      <source>Sign out everywhere else</source>
      <translation>Überall sonst abmelden</translation>
    </message>
    <message>
      <source>Sign out there</source>
      <translation>Dort abmelden</translation>
    </message>
    <message>
      <source>Sign out there: {program}</source>
      <translation>Dort abmelden: {program}</translation>
    </message>
    <message>
      <source>Signed in {began}, last used {used}</source>
      <translation>Angemeldet {began}, zuletzt benutzt {used}</translation>
    </message>
    <message>
      <source>Signing out</source>
      <translation>Wird abgemeldet</translation>
    </message>
    <message>
      <source>The list is on its way.</source>
      <translation>Die Liste ist unterwegs.</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Dieser Computer</translation>
    </message>
    <message>
      <source>Where you are signed in</source>
      <translation>Wo Sie angemeldet sind</translation>
    </message>
  </context>
  <context>
    <name>SettingsCard</name>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
  </context>
  <context>
    <name>SettingsPlace</name>
    <message>
      <source>Nothing found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <source>Search in the settings</source>
      <translation>In den Einstellungen suchen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Try another word.</source>
      <translation>Versuchen Sie ein anderes Wort.</translation>
    </message>
  </context>
  <context>
    <name>SharePicker</name>
    <message>
      <source>A whole screen</source>
      <translation>Ein ganzer Bildschirm</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>One window</source>
      <translation>Ein Fenster</translation>
    </message>
    <message>
      <source>Screen {number}</source>
      <translation>Bildschirm {number}</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Teilen</translation>
    </message>
    <message>
      <source>What do you want to show?</source>
      <translation>Was möchten Sie zeigen?</translation>
    </message>
    <message>
      <source>{name} sees what you choose, until you stop.</source>
      <translation>{name} sieht, was Sie wählen, bis Sie aufhören.</translation>
    </message>
  </context>
  <context>
    <name>Shortcuts</name>
    <message>
      <source>A doctor's day</source>
      <translation>Tag eines Arztes</translation>
    </message>
    <message>
      <source>All about the chosen patient</source>
      <translation>Alles zum gewählten Patienten</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <source>Answer without camera</source>
      <translation>Ohne Kamera annehmen</translation>
    </message>
    <message>
      <source>Back to the call</source>
      <translation>Zurück zum Anruf</translation>
    </message>
    <message>
      <source>Call who waits longest</source>
      <translation>Anrufen, wer am längsten wartet</translation>
    </message>
    <message>
      <source>Camera on or off</source>
      <translation>Kamera an oder aus</translation>
    </message>
    <message>
      <source>Chat beside the picture</source>
      <translation>Chat neben dem Bild</translation>
    </message>
    <message>
      <source>Choose camera</source>
      <translation>Kamera wählen</translation>
    </message>
    <message>
      <source>Choose microphone and loudspeaker</source>
      <translation>Mikrofon und Lautsprecher wählen</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Überall</translation>
    </message>
    <message>
      <source>Files of the patient</source>
      <translation>Dateien des Patienten</translation>
    </message>
    <message>
      <source>Find a patient</source>
      <translation>Patienten suchen</translation>
    </message>
    <message>
      <source>Full screen, or back</source>
      <translation>Vollbild, oder zurück</translation>
    </message>
    <message>
      <source>Go to the requests</source>
      <translation>Zu den Anfragen</translation>
    </message>
    <message>
      <source>In a call</source>
      <translation>Im Anruf</translation>
    </message>
    <message>
      <source>Leave the call</source>
      <translation>Anruf verlassen</translation>
    </message>
    <message>
      <source>Lock CareConnect</source>
      <translation>CareConnect sperren</translation>
    </message>
    <message>
      <source>Mark the chosen visit as done</source>
      <translation>Gewählten Termin als erledigt markieren</translation>
    </message>
    <message>
      <source>Mark the chosen visit as missed</source>
      <translation>Gewählten Termin als versäumt markieren</translation>
    </message>
    <message>
      <source>Messages with the patient</source>
      <translation>Nachrichten mit dem Patienten</translation>
    </message>
    <message>
      <source>Microphone on or off</source>
      <translation>Mikrofon an oder aus</translation>
    </message>
    <message>
      <source>Move your own picture to the next corner</source>
      <translation>Eigenes Bild in die nächste Ecke</translation>
    </message>
    <message>
      <source>Notes beside the picture</source>
      <translation>Notizen neben dem Bild</translation>
    </message>
    <message>
      <source>Notes of the chosen visit</source>
      <translation>Notizen zum gewählten Termin</translation>
    </message>
    <message>
      <source>Notes of the patient</source>
      <translation>Notizen zum Patienten</translation>
    </message>
    <message>
      <source>Open page {number} of the side bar</source>
      <translation>Seite {number} der Leiste öffnen</translation>
    </message>
    <message>
      <source>Quit CareConnect</source>
      <translation>CareConnect beenden</translation>
    </message>
    <message>
      <source>Share a window or the screen, or stop</source>
      <translation>Fenster oder Bildschirm teilen, oder aufhören</translation>
    </message>
    <message>
      <source>Show the keyboard shortcuts</source>
      <translation>Tastenkürzel zeigen</translation>
    </message>
    <message>
      <source>Sign the notes that you write, or add to signed ones</source>
      <translation>Eigene Notizen unterschreiben oder unterschriebene ergänzen</translation>
    </message>
    <message>
      <source>Small window on top, or back</source>
      <translation>Kleines Fenster, oder zurück</translation>
    </message>
    <message>
      <source>Tell everybody that you run late</source>
      <translation>Allen sagen, dass Sie sich verspäten</translation>
    </message>
    <message>
      <source>The day after</source>
      <translation>Der Tag danach</translation>
    </message>
    <message>
      <source>The day before</source>
      <translation>Der Tag davor</translation>
    </message>
    <message>
      <source>The visit beside the picture</source>
      <translation>Der Termin neben dem Bild</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Visits of the patient</source>
      <translation>Termine des Patienten</translation>
    </message>
    <message>
      <source>When somebody calls</source>
      <translation>Wenn jemand anruft</translation>
    </message>
    <message>
      <source>Write to the chosen patient</source>
      <translation>Dem gewählten Patienten schreiben</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsSheet</name>
    <message>
      <source>Choose keys together with Ctrl or Alt, or one of the F keys.</source>
      <translation>Wählen Sie Tasten zusammen mit Strg oder Alt, oder eine F-Taste.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>Press the keys</source>
      <translation>Tasten drücken</translation>
    </message>
    <message>
      <source>Reset all shortcuts</source>
      <translation>Alle Tastenkürzel zurücksetzen</translation>
    </message>
    <message>
      <source>These keys already do this: {action}. Change that one first.</source>
      <translation>Diese Tasten tun schon dies: {action}. Ändern Sie das zuerst.</translation>
    </message>
    <message>
      <source>To change one, press its button and then the new keys.</source>
      <translation>Zum Ändern den Knopf drücken, dann die neuen Tasten.</translation>
    </message>
  </context>
  <context>
    <name>SignIn</name>
    <message numerus="yes">
      <source>A little longer, please: at least %n characters.</source>
      <translation>
        <numerusform>Bitte etwas länger: mindestens %n Zeichen.</numerusform>
        <numerusform>Bitte etwas länger: mindestens %n Zeichen.</numerusform>
      </translation>
    </message>
    <message>
      <source>An address looks like https://clinic.example.</source>
      <translation>Eine Adresse sieht aus wie https://clinic.example.</translation>
    </message>
    <message>
      <source>An e-mail looks like name@example.org.</source>
      <translation>Eine E-Mail sieht aus wie name@example.org.</translation>
    </message>
    <message>
      <source>CareConnect cannot use this address. It should begin with https.</source>
      <translation>CareConnect kann diese Adresse nicht benutzen. Sie sollte mit https beginnen.</translation>
    </message>
    <message>
      <source>Many people use this one. Please choose another password.</source>
      <translation>Viele benutzen dieses. Bitte wählen Sie ein anderes Passwort.</translation>
    </message>
    <message>
      <source>Please enter the address of your clinic's server.</source>
      <translation>Bitte geben Sie die Adresse des Servers Ihrer Praxis ein.</translation>
    </message>
    <message>
      <source>Please enter the code that your app shows now.</source>
      <translation>Bitte geben Sie den Code ein, den Ihre App jetzt zeigt.</translation>
    </message>
    <message>
      <source>Please enter your e-mail.</source>
      <translation>Bitte geben Sie Ihre E-Mail ein.</translation>
    </message>
    <message>
      <source>Please enter your password.</source>
      <translation>Bitte geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
      <source>Please name your specialty, so that patients find you.</source>
      <translation>Bitte nennen Sie Ihr Fachgebiet, damit man Sie findet.</translation>
    </message>
    <message>
      <source>Please tell us your name.</source>
      <translation>Bitte sagen Sie uns Ihren Namen.</translation>
    </message>
    <message>
      <source>That code did not fit. Each code works once: wait for the next one.</source>
      <translation>Der Code passte nicht. Jeder Code gilt einmal: Warten Sie auf den nächsten.</translation>
    </message>
    <message>
      <source>That is longer than the server can take. Please shorten it.</source>
      <translation>Das ist länger, als der Server annimmt. Bitte kürzen Sie es.</translation>
    </message>
    <message>
      <source>The server does not take this e-mail. Do you already have an account?</source>
      <translation>Der Server nimmt diese E-Mail nicht an. Haben Sie schon ein Konto?</translation>
    </message>
    <message>
      <source>The server does not take this name. Please write it another way.</source>
      <translation>Der Server nimmt diesen Namen nicht an. Bitte schreiben Sie ihn anders.</translation>
    </message>
    <message>
      <source>The server does not take this password. Please choose another one.</source>
      <translation>Der Server nimmt dieses Passwort nicht an. Bitte wählen Sie ein anderes.</translation>
    </message>
    <message>
      <source>The server does not take this specialty.</source>
      <translation>Der Server nimmt dieses Fachgebiet nicht an.</translation>
    </message>
    <message>
      <source>Your name or e-mail is in it. Others would try that first.</source>
      <translation>Ihr Name oder Ihre E-Mail steckt darin. Das würden andere zuerst versuchen.</translation>
    </message>
  </context>
  <context>
    <name>SignInView</name>
    <message>
      <source>As people call you, for example Amina Hassan</source>
      <translation>So, wie man Sie nennt, zum Beispiel Amina Hassan</translation>
    </message>
    <message numerus="yes">
      <source>At least %n characters. A few words that only you would put together are easy to keep.</source>
      <translation>
        <numerusform>Mindestens %n Zeichen. Einige Wörter, die nur Sie zusammenstellen würden, merken sich leicht.</numerusform>
        <numerusform>Mindestens %n Zeichen. Einige Wörter, die nur Sie zusammenstellen würden, merken sich leicht.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Change the server's address</source>
      <translation>Adresse des Servers ändern</translation>
    </message>
    <message>
      <source>Clinic's server</source>
      <translation>Server der Praxis</translation>
    </message>
    <message>
      <source>Code from your authenticator app</source>
      <translation>Code aus Ihrer Authenticator-App</translation>
    </message>
    <message>
      <source>Create account</source>
      <translation>Konto anlegen</translation>
    </message>
    <message>
      <source>Creating your account</source>
      <translation>Ihr Konto wird angelegt</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>Forgot your password?</source>
      <translation>Passwort vergessen?</translation>
    </message>
    <message>
      <source>I am a</source>
      <translation>Ich bin</translation>
    </message>
    <message>
      <source>I am a doctor</source>
      <translation>Arzt/Ärztin</translation>
    </message>
    <message>
      <source>I am a patient</source>
      <translation>Patient/in</translation>
    </message>
    <message>
      <source>Only on your own computer. Doctors sign in each time.</source>
      <translation>Nur auf Ihrem eigenen Computer. Ärzte melden sich jedes Mal an.</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Anmelden</translation>
    </message>
    <message>
      <source>Sign in or create an account</source>
      <translation>Anmelden oder Konto anlegen</translation>
    </message>
    <message>
      <source>Sign in to CareConnect</source>
      <translation>Bei CareConnect anmelden</translation>
    </message>
    <message>
      <source>Signing in</source>
      <translation>Sie werden angemeldet</translation>
    </message>
    <message>
      <source>Six digits that change every half minute, or a recovery code</source>
      <translation>Sechs Ziffern, die sich jede halbe Minute ändern, oder ein Notfallcode</translation>
    </message>
    <message>
      <source>Specialty</source>
      <translation>Fachgebiet</translation>
    </message>
    <message>
      <source>Stay signed in on this computer</source>
      <translation>Auf diesem Computer angemeldet bleiben</translation>
    </message>
    <message>
      <source>The address that your clinic gave you</source>
      <translation>Die Adresse, die Ihre Praxis Ihnen gegeben hat</translation>
    </message>
    <message>
      <source>What patients look for, for example Cardiology</source>
      <translation>Wonach man sucht, zum Beispiel Kardiologie</translation>
    </message>
    <message>
      <source>You sign in each time: this computer has no safe place to keep you signed in.</source>
      <translation>Sie melden sich jedes Mal an: Dieser Computer hat keinen sicheren Ort, um Sie angemeldet zu lassen.</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Ihr Name</translation>
    </message>
  </context>
  <context>
    <name>SlotPicker</name>
    <message numerus="yes">
      <source>%n free</source>
      <translation>
        <numerusform>%n frei</numerusform>
        <numerusform>%n frei</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n free time(s)</source>
      <translation>
        <numerusform>%n freie Zeit</numerusform>
        <numerusform>%n freie Zeiten</numerusform>
      </translation>
    </message>
    <message>
      <source>Above: your time. Below: the doctor's time in {city}.</source>
      <translation>Oben: Ihre Zeit. Darunter: die Zeit der Praxis in {city}.</translation>
    </message>
    <message>
      <source>Afternoon</source>
      <translation>Nachmittag</translation>
    </message>
    <message>
      <source>Evening</source>
      <translation>Abend</translation>
    </message>
    <message>
      <source>Go to {day}</source>
      <translation>Zu {day} gehen</translation>
    </message>
    <message>
      <source>Look again tomorrow, or choose another doctor.</source>
      <translation>Sehen Sie morgen wieder nach, oder wählen Sie einen anderen Arzt.</translation>
    </message>
    <message>
      <source>Morning</source>
      <translation>Vormittag</translation>
    </message>
    <message>
      <source>No free time in the next two weeks</source>
      <translation>Keine freie Zeit in den nächsten zwei Wochen</translation>
    </message>
    <message>
      <source>No free time on this day</source>
      <translation>Keine freie Zeit an diesem Tag</translation>
    </message>
    <message>
      <source>no free time</source>
      <translation>keine freie Zeit</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>{day}, {free}</source>
      <translation>{day}, {free}</translation>
    </message>
    <message>
      <source>{own}, for the doctor {theirs}</source>
      <translation>{own}, in der Praxis {theirs}</translation>
    </message>
    <message>
      <source>{weekday} {day}</source>
      <translation>{weekday} {day}.</translation>
    </message>
  </context>
  <context>
    <name>StandingNotes</name>
    <message>
      <source>Patients cannot book you yet</source>
      <translation>Man kann Sie noch nicht buchen</translation>
    </message>
    <message>
      <source>Patients find and book you as soon as it has. You can set everything up until then.</source>
      <translation>Danach findet und bucht man Sie. Bis dahin können Sie alles einrichten.</translation>
    </message>
    <message>
      <source>Say at which times you see patients.</source>
      <translation>Sagen Sie, zu welchen Zeiten Sie da sind.</translation>
    </message>
    <message>
      <source>Set your hours</source>
      <translation>Zeiten festlegen</translation>
    </message>
    <message>
      <source>Your clinic has not confirmed your account yet</source>
      <translation>Ihre Praxis hat Ihr Konto noch nicht bestätigt</translation>
    </message>
  </context>
  <context>
    <name>SummaryStep</name>
    <message>
      <source>Instead of {when}</source>
      <translation>Statt {when}</translation>
    </message>
    <message>
      <source>Is everything right?</source>
      <translation>Ist alles richtig?</translation>
    </message>
    <message>
      <source>The doctor answers your request. You will be told here. You can cancel at any time.</source>
      <translation>Die Praxis beantwortet Ihre Anfrage. Sie erfahren es hier. Sie können jederzeit absagen.</translation>
    </message>
    <message>
      <source>You gave no reason.</source>
      <translation>Sie haben keinen Grund genannt.</translation>
    </message>
    <message>
      <source>{time} by the doctor's clock in {city}</source>
      <translation>{time} nach der Uhr der Praxis in {city}</translation>
    </message>
  </context>
  <context>
    <name>Symptoms</name>
    <message>
      <source>A dull, pressing headache on both sides, often with tiredness or stress.</source>
      <translation>Dumpfe, drückende Kopfschmerzen auf beiden Seiten, oft mit Müdigkeit oder Stress.</translation>
    </message>
    <message>
      <source>A feeling of being off balance; it has many causes, most of them harmless.</source>
      <translation>Ein Gefühl, nicht im Gleichgewicht zu sein; es hat viele Ursachen, die meisten harmlos.</translation>
    </message>
    <message>
      <source>A mild viral infection of the nose and throat.</source>
      <translation>Eine leichte Virusinfektion von Nase und Rachen.</translation>
    </message>
    <message>
      <source>A stretched or torn ligament or muscle around a joint.</source>
      <translation>Ein gezerrtes oder gerissenes Band oder ein Muskel an einem Gelenk.</translation>
    </message>
    <message>
      <source>A viral infection of the airways; loss of smell or taste can be part of it.</source>
      <translation>Eine Virusinfektion der Atemwege; Geruch oder Geschmack können fehlen.</translation>
    </message>
    <message>
      <source>A viral infection with fever and aches that begins quickly.</source>
      <translation>Eine Virusinfektion mit Fieber und Schmerzen, die schnell beginnt.</translation>
    </message>
    <message>
      <source>Allergic rhinitis</source>
      <translation>Allergischer Schnupfen</translation>
    </message>
    <message>
      <source>An allergy, for example to pollen, that affects nose and eyes.</source>
      <translation>Eine Allergie, zum Beispiel gegen Pollen, an Nase und Augen.</translation>
    </message>
    <message>
      <source>An infection of stomach and bowel with vomiting or diarrhoea.</source>
      <translation>Eine Infektion von Magen und Darm mit Erbrechen oder Durchfall.</translation>
    </message>
    <message>
      <source>An infection of the bladder or the urinary tract.</source>
      <translation>Eine Infektion der Blase oder der Harnwege.</translation>
    </message>
    <message>
      <source>An inflammation of the eye's outer lining.</source>
      <translation>Eine Entzündung der äußeren Augenhaut.</translation>
    </message>
    <message>
      <source>An inflammation of the middle or outer ear.</source>
      <translation>Eine Entzündung von Mittelohr oder Gehörgang.</translation>
    </message>
    <message>
      <source>An inflammation of the throat, most often by a virus.</source>
      <translation>Eine Entzündung des Rachens, meist durch ein Virus.</translation>
    </message>
    <message>
      <source>An irritated, itching skin.</source>
      <translation>Gereizte, juckende Haut.</translation>
    </message>
    <message>
      <source>Attacks of throbbing headache, often with sickness or sensitivity to light.</source>
      <translation>Anfälle von pochendem Kopfschmerz, oft mit Übelkeit oder Lichtempfindlichkeit.</translation>
    </message>
    <message>
      <source>COVID-19</source>
      <translation>COVID-19</translation>
    </message>
    <message>
      <source>Common cold</source>
      <translation>Erkältung</translation>
    </message>
    <message>
      <source>Conjunctivitis</source>
      <translation>Bindehautentzündung</translation>
    </message>
    <message>
      <source>Constipation</source>
      <translation>Verstopfung</translation>
    </message>
    <message>
      <source>Dermatitis or eczema</source>
      <translation>Hautentzündung oder Ekzem</translation>
    </message>
    <message>
      <source>Dizziness</source>
      <translation>Schwindel</translation>
    </message>
    <message>
      <source>Ear infection</source>
      <translation>Ohrentzündung</translation>
    </message>
    <message>
      <source>Hard or rare bowel movements.</source>
      <translation>Harter oder seltener Stuhlgang.</translation>
    </message>
    <message>
      <source>Heartburn or acid reflux</source>
      <translation>Sodbrennen</translation>
    </message>
    <message>
      <source>Influenza-like illness</source>
      <translation>Grippeähnliche Erkrankung</translation>
    </message>
    <message>
      <source>Insomnia</source>
      <translation>Schlaflosigkeit</translation>
    </message>
    <message>
      <source>Migraine</source>
      <translation>Migräne</translation>
    </message>
    <message>
      <source>Non-specific back pain</source>
      <translation>Allgemeine Rückenschmerzen</translation>
    </message>
    <message>
      <source>Pain in the back without a single serious cause, the most common kind.</source>
      <translation>Rückenschmerz ohne eine einzelne ernste Ursache, die häufigste Art.</translation>
    </message>
    <message>
      <source>Sore throat or tonsillitis</source>
      <translation>Halsweh oder Mandelentzündung</translation>
    </message>
    <message>
      <source>Sprain or strain</source>
      <translation>Verstauchung oder Zerrung</translation>
    </message>
    <message>
      <source>Stomach acid that rises into the food pipe.</source>
      <translation>Magensäure, die in die Speiseröhre steigt.</translation>
    </message>
    <message>
      <source>Stomach bug</source>
      <translation>Magen-Darm-Infekt</translation>
    </message>
    <message>
      <source>Stress or anxiety</source>
      <translation>Stress oder Angst</translation>
    </message>
    <message>
      <source>Tension-type headache</source>
      <translation>Spannungskopfschmerz</translation>
    </message>
    <message>
      <source>Trouble with falling or staying asleep.</source>
      <translation>Probleme mit dem Ein- oder Durchschlafen.</translation>
    </message>
    <message>
      <source>Urinary tract infection</source>
      <translation>Harnwegsinfekt</translation>
    </message>
    <message>
      <source>Worry or tension that shows in body and mind.</source>
      <translation>Sorge oder Anspannung, die sich in Körper und Kopf zeigt.</translation>
    </message>
  </context>
  <context>
    <name>ThreadView</name>
    <message>
      <source>Call</source>
      <translation>Anrufen</translation>
    </message>
    <message>
      <source>Call {name}</source>
      <translation>{name} anrufen</translation>
    </message>
    <message>
      <source>Cancel sending</source>
      <translation>Senden abbrechen</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Kept here. It goes when the server is back</source>
      <translation>Hier aufbewahrt. Geht ab, sobald der Server da ist</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Nachrichten</translation>
    </message>
    <message>
      <source>No messages yet</source>
      <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
      <source>Not sent. Press to try again</source>
      <translation>Nicht gesendet. Drücken, um es erneut zu versuchen</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>Nicht angemeldet</translation>
    </message>
    <message>
      <source>Online now</source>
      <translation>Jetzt online</translation>
    </message>
    <message>
      <source>Open the picture</source>
      <translation>Bild öffnen</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Wird gesendet</translation>
    </message>
    <message>
      <source>Sending, {percent} %</source>
      <translation>Wird gesendet, {percent} %</translation>
    </message>
    <message>
      <source>The messages are not here yet</source>
      <translation>Die Nachrichten sind noch nicht da</translation>
    </message>
    <message>
      <source>They come as soon as the server can be reached. You can write already.</source>
      <translation>Sie kommen, sobald der Server erreichbar ist. Schreiben können Sie schon.</translation>
    </message>
    <message>
      <source>Throw away</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Write the first one below.</source>
      <translation>Schreiben Sie unten die erste.</translation>
    </message>
    <message>
      <source>delivered</source>
      <translation>zugestellt</translation>
    </message>
    <message>
      <source>read</source>
      <translation>gelesen</translation>
    </message>
    <message>
      <source>sent</source>
      <translation>gesendet</translation>
    </message>
    <message>
      <source>{name} is writing</source>
      <translation>{name} schreibt</translation>
    </message>
  </context>
  <context>
    <name>TimeOffCard</name>
    <message numerus="yes">
      <source>%n visit(s) already booked then. Move or cancel under “Day”.</source>
      <translation>
        <numerusform>%n Termin ist dann schon gebucht. Unter „Tag“ verlegen oder absagen.</numerusform>
        <numerusform>%n Termine sind dann schon gebucht. Unter „Tag“ verlegen oder absagen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>End of the day</source>
      <translation>Tagesende</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Erster Tag</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>It ends before it begins.</source>
      <translation>Sie endet, bevor sie beginnt.</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <source>Nobody can book you in this time.</source>
      <translation>In dieser Zeit kann Sie niemand buchen.</translation>
    </message>
    <message>
      <source>None planned</source>
      <translation>Nichts geplant</translation>
    </message>
    <message>
      <source>Patients can book you again: {when}.</source>
      <translation>Patienten können Sie wieder buchen: {when}.</translation>
    </message>
    <message>
      <source>Plan time off</source>
      <translation>Abwesenheit planen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove the time off {when}</source>
      <translation>Freie Zeit {when} entfernen</translation>
    </message>
    <message>
      <source>Remove this time off?</source>
      <translation>Diese freie Zeit entfernen?</translation>
    </message>
    <message>
      <source>Save time off</source>
      <translation>Abwesenheit speichern</translation>
    </message>
    <message>
      <source>This time is over.</source>
      <translation>Diese Zeit ist vorbei.</translation>
    </message>
    <message>
      <source>Time off</source>
      <translation>Abwesenheit</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>What for (only you see this)</source>
      <translation>Wofür (das sehen nur Sie)</translation>
    </message>
    <message>
      <source>{day} {time}</source>
      <translation>{day} {time}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} bis {last}</translation>
    </message>
  </context>
  <context>
    <name>Times</name>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Morgen</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Gestern</translation>
    </message>
    <message>
      <source>today at {time}</source>
      <translation>heute um {time}</translation>
    </message>
    <message>
      <source>tomorrow at {time}</source>
      <translation>morgen um {time}</translation>
    </message>
    <message>
      <source>yesterday at {time}</source>
      <translation>gestern um {time}</translation>
    </message>
    <message>
      <source>{date}, {time}</source>
      <translation>{date}, {time}</translation>
    </message>
    <message>
      <source>{day} at {time}</source>
      <translation>{day} um {time}</translation>
    </message>
    <message>
      <source>{start} – {end}</source>
      <translation>{start} – {end}</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message numerus="yes">
      <source>%n missed call(s)</source>
      <translation>
        <numerusform>%n verpasster Anruf</numerusform>
        <numerusform>%n verpasste Anrufe</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <source>Back to the call</source>
      <translation>Zurück zum Anruf</translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>Verbindet</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>Nicht angemeldet</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Offline</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>Online</translation>
    </message>
    <message>
      <source>Open CareConnect</source>
      <translation>CareConnect öffnen</translation>
    </message>
    <message>
      <source>Open CareConnect to see who called.</source>
      <translation>Öffnen Sie CareConnect, um zu sehen, wer angerufen hat.</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>Abgemeldet</translation>
    </message>
    <message>
      <source>Somebody is calling you</source>
      <translation>Jemand ruft Sie an</translation>
    </message>
    <message>
      <source>Your camera and microphone are off until you answer.</source>
      <translation>Ihre Kamera und Ihr Mikrofon sind aus, bis Sie annehmen.</translation>
    </message>
  </context>
  <context>
    <name>Veil</name>
    <message>
      <source>Locked</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <source>Locked. Your call goes on: the other person still hears you.</source>
      <translation>Gesperrt. Ihr Anruf läuft weiter: Man hört Sie noch.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Entsperren</translation>
    </message>
  </context>
  <context>
    <name>Visit</name>
    <message>
      <source>Approved</source>
      <translation>Bestätigt</translation>
    </message>
    <message>
      <source>Cancel the visit</source>
      <translation>Den Termin absagen</translation>
    </message>
    <message>
      <source>Cancel this visit?</source>
      <translation>Diesen Termin absagen?</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Abgesagt</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>Versäumt</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <source>Requested</source>
      <translation>Angefragt</translation>
    </message>
    <message>
      <source>The doctor cannot take this time. You can book another one.</source>
      <translation>Die Praxis kann diese Zeit nicht annehmen. Sie können eine andere buchen.</translation>
    </message>
    <message>
      <source>The doctor expects you.</source>
      <translation>Sie werden erwartet.</translation>
    </message>
    <message>
      <source>The doctor has not answered yet. You will be told here.</source>
      <translation>Die Praxis hat noch nicht geantwortet. Sie erfahren es hier.</translation>
    </message>
    <message>
      <source>The doctor knows that you are here.</source>
      <translation>Die Praxis weiß, dass Sie da sind.</translation>
    </message>
    <message>
      <source>The visit did not take place. You can book another one.</source>
      <translation>Der Termin hat nicht stattgefunden. Sie können einen anderen buchen.</translation>
    </message>
    <message>
      <source>This visit does not take place.</source>
      <translation>Dieser Termin findet nicht statt.</translation>
    </message>
    <message>
      <source>This visit is over.</source>
      <translation>Dieser Termin ist vorbei.</translation>
    </message>
    <message>
      <source>This visit is taking place now.</source>
      <translation>Dieser Termin läuft gerade.</translation>
    </message>
    <message>
      <source>Video visit</source>
      <translation>Videotermin</translation>
    </message>
    <message>
      <source>Visit at the clinic</source>
      <translation>Termin in der Praxis</translation>
    </message>
    <message>
      <source>Visit by messages</source>
      <translation>Termin per Nachrichten</translation>
    </message>
    <message>
      <source>Voice visit</source>
      <translation>Termin nur mit Ton</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <source>{name} expects you {when}. The time may then go to somebody else.</source>
      <translation>{name} erwartet Sie {when}. Die Zeit kann danach an jemand anderen gehen.</translation>
    </message>
  </context>
  <context>
    <name>VisitAside</name>
    <message>
      <source>Reason for the visit</source>
      <translation>Grund des Termins</translation>
    </message>
    <message>
      <source>Symptoms</source>
      <translation>Beschwerden</translation>
    </message>
    <message>
      <source>The patient gave no reason.</source>
      <translation>Es wurde kein Grund genannt.</translation>
    </message>
  </context>
  <context>
    <name>VisitDetail</name>
    <message>
      <source>Add to calendar</source>
      <translation>In den Kalender</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>Anrufen</translation>
    </message>
    <message>
      <source>Cancel visit</source>
      <translation>Termin absagen</translation>
    </message>
    <message>
      <source>Check camera and sound</source>
      <translation>Kamera und Ton prüfen</translation>
    </message>
    <message>
      <source>Choose a visit to see more.</source>
      <translation>Wählen Sie einen Termin, um mehr zu sehen.</translation>
    </message>
    <message>
      <source>Join the visit</source>
      <translation>Zum Termin dazukommen</translation>
    </message>
    <message>
      <source>Looking for the summary</source>
      <translation>Die Zusammenfassung wird gesucht</translation>
    </message>
    <message>
      <source>Move to another time</source>
      <translation>Auf eine andere Zeit verschieben</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>Nichts gewählt</translation>
    </message>
    <message>
      <source>Rate the visit</source>
      <translation>Termin bewerten</translation>
    </message>
    <message>
      <source>Signed by {name} on {day}</source>
      <translation>Unterschrieben von {name}, {day}</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Zusammenfassung</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Waiting room</source>
      <translation>Warteraum</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>Nachricht schreiben</translation>
    </message>
    <message>
      <source>You rated this visit: {words}</source>
      <translation>Ihre Bewertung: {words}</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <source>{name} has not released a summary yet. It will appear here.</source>
      <translation>{name} hat noch keine Zusammenfassung freigegeben. Sie wird hier stehen.</translation>
    </message>
  </context>
  <context>
    <name>VisitsPlace</name>
    <message>
      <source>Book a visit</source>
      <translation>Termin buchen</translation>
    </message>
    <message>
      <source>Book a visit, and it will appear here.</source>
      <translation>Buchen Sie einen Termin, dann erscheint er hier.</translation>
    </message>
    <message>
      <source>Coming up</source>
      <translation>Kommende</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Frühere</translation>
    </message>
    <message>
      <source>My visits</source>
      <translation>Meine Termine</translation>
    </message>
    <message>
      <source>No visits here</source>
      <translation>Keine Termine hier</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Which visits</source>
      <translation>Welche Termine</translation>
    </message>
  </context>
  <context>
    <name>WaitingRoom</name>
    <message numerus="yes">
      <source>%n patient(s) before you</source>
      <translation>
        <numerusform>%n Person vor Ihnen</numerusform>
        <numerusform>%n Personen vor Ihnen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) to wait. This is an estimate.</source>
      <translation>
        <numerusform>Noch etwa %n Minute. Das ist eine Schätzung.</numerusform>
        <numerusform>Noch etwa %n Minuten. Das ist eine Schätzung.</numerusform>
      </translation>
    </message>
    <message>
      <source>Check your internet. Your place is kept, and we try again by ourselves.</source>
      <translation>Prüfen Sie Ihr Internet. Ihr Platz bleibt, und wir versuchen es von selbst wieder.</translation>
    </message>
    <message>
      <source>Checking your connection</source>
      <translation>Ihre Verbindung wird geprüft</translation>
    </message>
    <message>
      <source>It can begin any moment. It may also take a little longer.</source>
      <translation>Es kann jeden Moment losgehen. Es kann auch etwas länger dauern.</translation>
    </message>
    <message>
      <source>It is {when}. This room opens at {time}.</source>
      <translation>Er ist {when}. Dieser Raum öffnet um {time}.</translation>
    </message>
    <message>
      <source>Join again, or press “I am ready” and wait for {name} to call.</source>
      <translation>Kommen Sie wieder dazu, oder drücken Sie „Ich bin bereit“ und warten Sie, bis {name} anruft.</translation>
    </message>
    <message>
      <source>Move closer to your router, or go in with sound alone.</source>
      <translation>Gehen Sie näher an Ihren Router, oder gehen Sie nur mit Ton hinein.</translation>
    </message>
    <message>
      <source>Press “I am ready”, and you are connected when {name} calls, without a ring.</source>
      <translation>Drücken Sie „Ich bin bereit“, dann werden Sie ohne Klingeln verbunden, wenn {name} anruft.</translation>
    </message>
    <message>
      <source>Tell {name} that you are here.</source>
      <translation>Sagen Sie {name}, dass Sie da sind.</translation>
    </message>
    <message>
      <source>The call has a window of its own.</source>
      <translation>Der Anruf hat ein eigenes Fenster.</translation>
    </message>
    <message>
      <source>The doctor knows that you are here</source>
      <translation>Der Arzt weiß, dass Sie da sind</translation>
    </message>
    <message>
      <source>There is no connection to the clinic</source>
      <translation>Es gibt keine Verbindung zur Praxis</translation>
    </message>
    <message>
      <source>This visit is later</source>
      <translation>Dieser Termin ist später</translation>
    </message>
    <message>
      <source>This visit is over</source>
      <translation>Dieser Termin ist vorbei</translation>
    </message>
    <message>
      <source>You are in a call</source>
      <translation>Sie sind in einem Anruf</translation>
    </message>
    <message>
      <source>You are in the waiting room</source>
      <translation>Sie sind im Warteraum</translation>
    </message>
    <message>
      <source>You are next</source>
      <translation>Sie sind als Nächstes dran</translation>
    </message>
    <message>
      <source>You are ready. When {name} calls, you are connected without a ring. Stay on this page.</source>
      <translation>Sie sind bereit. Wenn {name} anruft, werden Sie ohne Klingeln verbunden. Bleiben Sie auf dieser Seite.</translation>
    </message>
    <message>
      <source>You can write to {name}, and say how the visit was.</source>
      <translation>Sie können {name} schreiben und sagen, wie der Termin war.</translation>
    </message>
    <message>
      <source>You go in with picture and sound.</source>
      <translation>Sie gehen mit Bild und Ton hinein.</translation>
    </message>
    <message>
      <source>You go in with sound alone.</source>
      <translation>Sie gehen nur mit Ton hinein.</translation>
    </message>
    <message>
      <source>You go in with your picture, and write what you want to say.</source>
      <translation>Sie gehen mit Bild hinein und schreiben, was Sie sagen möchten.</translation>
    </message>
    <message>
      <source>You see and hear the doctor, and write what you want to say.</source>
      <translation>Sie sehen und hören den Arzt und schreiben, was Sie sagen möchten.</translation>
    </message>
    <message>
      <source>Your connection is slow</source>
      <translation>Ihre Verbindung ist langsam</translation>
    </message>
    <message>
      <source>Your connection to the clinic is good.</source>
      <translation>Ihre Verbindung zur Praxis ist gut.</translation>
    </message>
    <message>
      <source>Your visit is happening now</source>
      <translation>Ihr Termin läuft</translation>
    </message>
    <message>
      <source>{name} is away from the desk for a moment.</source>
      <translation>{name} ist kurz nicht am Platz.</translation>
    </message>
    <message numerus="yes">
      <source>{name} runs about %n minute(s) late.</source>
      <translation>
        <numerusform>{name} verspätet sich um etwa %n Minute.</numerusform>
        <numerusform>{name} verspätet sich um etwa %n Minuten.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} runs late.</source>
      <translation>{name} verspätet sich.</translation>
    </message>
  </context>
  <context>
    <name>WaitingRoomPlace</name>
    <message>
      <source>I cannot use picture and sound today. Please write to me here.</source>
      <translation>Ich kann heute Bild und Ton nicht benutzen. Bitte schreiben Sie mir hier.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Waiting room</source>
      <translation>Warteraum</translation>
    </message>
  </context>
  <context>
    <name>WhereaboutsCard</name>
    <message>
      <source>Asking the server</source>
      <translation>Der Server wird gefragt</translation>
    </message>
    <message>
      <source>Copy the number</source>
      <translation>Nummer kopieren</translation>
    </message>
    <message>
      <source>In an emergency, or if the call drops</source>
      <translation>Im Notfall, oder wenn die Verbindung abbricht</translation>
    </message>
    <message>
      <source>The patient did not say where they are, nor a number to call back.</source>
      <translation>Der Patient hat weder Ort noch Rückrufnummer genannt.</translation>
    </message>
    <message>
      <source>The patient did not say where they are.</source>
      <translation>Der Patient hat keinen Ort genannt.</translation>
    </message>
    <message>
      <source>The patient gave no number to call back.</source>
      <translation>Der Patient hat keine Rückrufnummer genannt.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Where the patient is: {words}</source>
      <translation>Wo der Patient ist: {words}</translation>
    </message>
  </context>
  <context>
    <name>_Picture</name>
    <message>
      <source>Your picture</source>
      <translation>Ihr Bild</translation>
    </message>
  </context>
</TS>
