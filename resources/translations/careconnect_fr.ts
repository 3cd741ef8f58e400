<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>AccountCard</name>
    <message>
      <source>Account</source>
      <translation>Compte</translation>
    </message>
    <message>
      <source>Choose a picture of you</source>
      <translation>Choisir une photo de vous</translation>
    </message>
    <message>
      <source>Saved. Times are shown in it from your next sign-in.</source>
      <translation>Enregistré. Les heures s'affichent ainsi dès votre prochaine connexion.</translation>
    </message>
    <message>
      <source>Sending your picture</source>
      <translation>Envoi de votre photo</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>Se déconnecter</translation>
    </message>
    <message>
      <source>Signing out also removes your drafts and lists from this computer.</source>
      <translation>La déconnexion efface aussi vos brouillons et vos listes de cet ordinateur.</translation>
    </message>
    <message>
      <source>This computer has no safe place for keys. You sign in each time, and drafts are kept only until you close CareConnect.</source>
      <translation>Cet ordinateur n'a pas d'endroit sûr pour les clés. Vous vous connectez chaque fois, et les brouillons ne restent que jusqu'à la fermeture de CareConnect.</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Fuseau horaire</translation>
    </message>
    <message>
      <source>You stay signed in on this computer.</source>
      <translation>Vous restez connecté sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Your picture</source>
      <translation>Votre image</translation>
    </message>
    <message>
      <source>Your visits are shown in this zone.</source>
      <translation>Vos visites s'affichent dans ce fuseau.</translation>
    </message>
  </context>
  <context>
    <name>Activity</name>
    <message>
      <source>A session was ended because somebody used an old key of it</source>
      <translation>Une session a été fermée car quelqu'un a utilisé une ancienne clé</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>Compte</translation>
    </message>
    <message>
      <source>Account made</source>
      <translation>Compte créé</translation>
    </message>
    <message>
      <source>Activity log looked at</source>
      <translation>Journal consulté</translation>
    </message>
    <message>
      <source>Call answered</source>
      <translation>Appel accepté</translation>
    </message>
    <message>
      <source>Call ended</source>
      <translation>Appel terminé</translation>
    </message>
    <message>
      <source>Call not let through</source>
      <translation>Appel non autorisé</translation>
    </message>
    <message>
      <source>Call placed</source>
      <translation>Appel lancé</translation>
    </message>
    <message>
      <source>Calls</source>
      <translation>Appels</translation>
    </message>
    <message>
      <source>Code for a new password sent</source>
      <translation>Code pour un nouveau mot de passe envoyé</translation>
    </message>
    <message>
      <source>Confirmed by the clinic</source>
      <translation>Confirmé par la clinique</translation>
    </message>
    <message>
      <source>Consent given</source>
      <translation>Consentement donné</translation>
    </message>
    <message>
      <source>Consent taken back</source>
      <translation>Consentement retiré</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>File opened</source>
      <translation>Fichier ouvert</translation>
    </message>
    <message>
      <source>File uploaded</source>
      <translation>Fichier envoyé</translation>
    </message>
    <message>
      <source>List of conversations looked at</source>
      <translation>Liste des conversations consultée</translation>
    </message>
    <message>
      <source>List of patients looked at</source>
      <translation>Liste des patients consultée</translation>
    </message>
    <message>
      <source>List of visits looked at</source>
      <translation>Liste des rendez-vous consultée</translation>
    </message>
    <message>
      <source>Looked up where a patient is</source>
      <translation>Lieu d'un patient consulté</translation>
    </message>
    <message>
      <source>Message sent</source>
      <translation>Message envoyé</translation>
    </message>
    <message>
      <source>Messages looked at</source>
      <translation>Messages consultés</translation>
    </message>
    <message>
      <source>Messages marked as read</source>
      <translation>Messages marqués comme lus</translation>
    </message>
    <message>
      <source>New password set by a code</source>
      <translation>Nouveau mot de passe défini par un code</translation>
    </message>
    <message>
      <source>Notes read</source>
      <translation>Notes lues</translation>
    </message>
    <message>
      <source>Notes signed</source>
      <translation>Notes signées</translation>
    </message>
    <message>
      <source>Notes written</source>
      <translation>Notes écrites</translation>
    </message>
    <message>
      <source>Number for text messages confirmed</source>
      <translation>Numéro pour les SMS confirmé</translation>
    </message>
    <message>
      <source>Number for text messages given</source>
      <translation>Numéro pour les SMS donné</translation>
    </message>
    <message>
      <source>Number for text messages removed</source>
      <translation>Numéro pour les SMS retiré</translation>
    </message>
    <message>
      <source>Password asked for again</source>
      <translation>Mot de passe redemandé</translation>
    </message>
    <message>
      <source>Password changed</source>
      <translation>Mot de passe changé</translation>
    </message>
    <message>
      <source>Patient checked in</source>
      <translation>Patient arrivé</translation>
    </message>
    <message>
      <source>Patient looked at</source>
      <translation>Patient consulté</translation>
    </message>
    <message>
      <source>Picture of the profile changed</source>
      <translation>Photo du profil changée</translation>
    </message>
    <message>
      <source>Profile changed</source>
      <translation>Profil changé</translation>
    </message>
    <message>
      <source>Rating given</source>
      <translation>Note donnée</translation>
    </message>
    <message>
      <source>Records read and written</source>
      <translation>Dossiers lus et écrits</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Refusé</translation>
    </message>
    <message>
      <source>Request ran out without an answer</source>
      <translation>Demande expirée sans réponse</translation>
    </message>
    <message>
      <source>Sign-in code switched off</source>
      <translation>Code de connexion désactivé</translation>
    </message>
    <message>
      <source>Sign-in code switched on</source>
      <translation>Code de connexion activé</translation>
    </message>
    <message>
      <source>Signed in</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>Déconnecté</translation>
    </message>
    <message>
      <source>Time off changed</source>
      <translation>Absences modifiées</translation>
    </message>
    <message>
      <source>Visit approved</source>
      <translation>Rendez-vous accepté</translation>
    </message>
    <message>
      <source>Visit asked for</source>
      <translation>Rendez-vous demandé</translation>
    </message>
    <message>
      <source>Visit began</source>
      <translation>Rendez-vous commencé</translation>
    </message>
    <message>
      <source>Visit cancelled</source>
      <translation>Rendez-vous annulé</translation>
    </message>
    <message>
      <source>Visit declined</source>
      <translation>Rendez-vous refusé</translation>
    </message>
    <message>
      <source>Visit looked at</source>
      <translation>Rendez-vous consulté</translation>
    </message>
    <message>
      <source>Visit marked as done</source>
      <translation>Rendez-vous marqué comme terminé</translation>
    </message>
    <message>
      <source>Visit marked as missed</source>
      <translation>Rendez-vous marqué comme manqué</translation>
    </message>
    <message>
      <source>Visit moved</source>
      <translation>Rendez-vous déplacé</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visites</translation>
    </message>
    <message>
      <source>Weekly hours changed</source>
      <translation>Horaires changés</translation>
    </message>
  </context>
  <context>
    <name>ActivityView</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n jour</numerusform>
        <numerusform>%n jours</numerusform>
      </translation>
    </message>
    <message>
      <source>Activity log</source>
      <translation>Journal</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>Calls, visits and what is read or written about patients appear here.</source>
      <translation>Ici apparaissent les appels, les visites et ce qui est lu ou écrit sur les patients.</translation>
    </message>
    <message>
      <source>Choose another kind or more days, or load older entries.</source>
      <translation>Choisissez un autre type ou plus de jours, ou chargez des entrées plus anciennes.</translation>
    </message>
    <message>
      <source>Load older entries</source>
      <translation>Charger les entrées précédentes</translation>
    </message>
    <message>
      <source>Looking through older entries</source>
      <translation>Recherche dans les entrées plus anciennes</translation>
    </message>
    <message numerus="yes">
      <source>Looking through older entries: %n read, back to {day}</source>
      <translation>
        <numerusform>Recherche dans les entrées plus anciennes : %n lue, jusqu’au {day}</numerusform>
        <numerusform>Recherche dans les entrées plus anciennes : %n lues, jusqu’au {day}</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing has happened yet</source>
      <translation>Rien pour l'instant</translation>
    </message>
    <message>
      <source>Nothing of this kind</source>
      <translation>Rien de ce type</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Période</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Refusé</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>quelqu'un d'autre</translation>
    </message>
    <message>
      <source>you</source>
      <translation>vous</translation>
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
      <translation>Appelez tout de suite le numéro d’urgence local (112 en Europe, 999 au Royaume-Uni, 911 en Amérique du Nord), ou demandez à quelqu’un près de vous d’appeler. N’attendez pas une visite ici.</translation>
    </message>
    <message>
      <source>Call {number} now, or ask somebody near you to call. Do not wait for a visit here.</source>
      <translation>Appelez tout de suite le {number}, ou demandez à quelqu’un près de vous d’appeler. N’attendez pas une visite ici.</translation>
    </message>
    <message>
      <source>This may be an emergency</source>
      <translation>C’est peut-être une urgence</translation>
    </message>
  </context>
  <context>
    <name>AdviceView</name>
    <message>
      <source>A doctor should look at this soon</source>
      <translation>Un médecin devrait voir cela bientôt</translation>
    </message>
    <message>
      <source>Among other things, it may be:</source>
      <translation>Cela peut être, entre autres :</translation>
    </message>
    <message>
      <source>Not urgent, as far as can be told</source>
      <translation>Pas urgent, pour autant qu’on puisse le dire</translation>
    </message>
    <message>
      <source>Please ask for a visit within the next days.</source>
      <translation>Demandez une visite dans les prochains jours, s’il vous plaît.</translation>
    </message>
    <message>
      <source>Talk about it with your doctor in this visit.</source>
      <translation>Parlez-en avec votre médecin pendant cette visite.</translation>
    </message>
    <message>
      <source>This is general advice and no diagnosis. If it gets worse, seek medical help at once.</source>
      <translation>C’est un conseil général et non un diagnostic. Si cela s’aggrave, demandez tout de suite une aide médicale.</translation>
    </message>
    <message>
      <source>You can still ask for a visit here, once somebody is helping you.</source>
      <translation>Vous pourrez encore demander une visite ici, quand quelqu’un vous aidera.</translation>
    </message>
    <message>
      <source>{condition} (fits a little)</source>
      <translation>{condition} (correspond un peu)</translation>
    </message>
    <message>
      <source>{condition} (fits partly)</source>
      <translation>{condition} (correspond en partie)</translation>
    </message>
    <message>
      <source>{condition} (fits well)</source>
      <translation>{condition} (correspond bien)</translation>
    </message>
  </context>
  <context>
    <name>AfterVisitCard</name>
    <message>
      <source>How was it? It takes half a minute, and helps others.</source>
      <translation>Comment était-ce ? Cela prend une demi-minute et aide les autres.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <source>Rate the visit</source>
      <translation>Évaluer la visite</translation>
    </message>
    <message>
      <source>See the summary</source>
      <translation>Voir le résumé</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>Écrire un message</translation>
    </message>
    <message>
      <source>Your visit with {name} is over</source>
      <translation>Votre visite avec {name} est terminée</translation>
    </message>
  </context>
  <context>
    <name>Alerts</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%n nouveau message</numerusform>
        <numerusform>%n nouveaux messages</numerusform>
      </translation>
    </message>
    <message>
      <source>New message from {name}</source>
      <translation>Nouveau message de {name}</translation>
    </message>
    <message>
      <source>Open CareConnect to read.</source>
      <translation>Ouvrez CareConnect pour lire.</translation>
    </message>
    <message>
      <source>Open CareConnect to see more.</source>
      <translation>Ouvrez CareConnect pour en voir plus.</translation>
    </message>
    <message>
      <source>Somebody asks for a visit</source>
      <translation>Quelqu'un demande un rendez-vous</translation>
    </message>
    <message>
      <source>Your request was not answered</source>
      <translation>Votre demande est restée sans réponse</translation>
    </message>
    <message>
      <source>Your visit begins as planned</source>
      <translation>Votre visite commence comme prévu</translation>
    </message>
    <message>
      <source>Your visit begins later</source>
      <translation>Votre visite commence plus tard</translation>
    </message>
    <message>
      <source>Your visit has a new time</source>
      <translation>Votre visite a une nouvelle heure</translation>
    </message>
    <message>
      <source>Your visit is approved</source>
      <translation>Votre visite est acceptée</translation>
    </message>
    <message>
      <source>Your visit is cancelled</source>
      <translation>Votre visite est annulée</translation>
    </message>
    <message>
      <source>Your visit was declined</source>
      <translation>Votre visite a été refusée</translation>
    </message>
  </context>
  <context>
    <name>AppearanceCard</name>
    <message>
      <source>Appearance</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Size of text</source>
      <translation>Taille du texte</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thème</translation>
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
      <translation>Fermer ce message</translation>
    </message>
    <message>
      <source>Copy the technical line for support</source>
      <translation>Copier la ligne technique pour l’assistance</translation>
    </message>
    <message>
      <source>Support number %1</source>
      <translation>Numéro d’assistance %1</translation>
    </message>
  </context>
  <context>
    <name>BookingView</name>
    <message>
      <source>Ask for this time</source>
      <translation>Demander cette heure</translation>
    </message>
    <message>
      <source>Ask for this visit</source>
      <translation>Demander cette visite</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Choose a time first</source>
      <translation>Choisissez d'abord une heure</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Chargement</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Envoi</translation>
    </message>
    <message>
      <source>Step {number} of {count}: check and send</source>
      <translation>Étape {number} sur {count} : vérifier et envoyer</translation>
    </message>
    <message>
      <source>Step {number} of {count}: choose a time</source>
      <translation>Étape {number} sur {count} : choisir une heure</translation>
    </message>
    <message>
      <source>Step {number} of {count}: what brings you</source>
      <translation>Étape {number} sur {count} : le motif</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
  </context>
  <context>
    <name>CalendarExport</name>
    <message>
      <source>Add to calendar</source>
      <translation>Ajouter au calendrier</translation>
    </message>
    <message>
      <source>Calendar file (*.ics)</source>
      <translation>Fichier de calendrier (*.ics)</translation>
    </message>
    <message>
      <source>Visit by CareConnect</source>
      <translation>Visite par CareConnect</translation>
    </message>
  </context>
  <context>
    <name>Call</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%n nouveau message</numerusform>
        <numerusform>%n nouveaux messages</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Répondre</translation>
    </message>
    <message>
      <source>Answer with picture and sound</source>
      <translation>Répondre avec l’image et le son</translation>
    </message>
    <message>
      <source>Answer without camera</source>
      <translation>Répondre sans caméra</translation>
    </message>
    <message>
      <source>Answer, and keep the camera off</source>
      <translation>Répondre, caméra éteinte</translation>
    </message>
    <message>
      <source>Back to the call</source>
      <translation>Retour à l'appel</translation>
    </message>
    <message>
      <source>Beside the picture</source>
      <translation>À côté de l'image</translation>
    </message>
    <message>
      <source>Call controls</source>
      <translation>Commandes de l’appel</translation>
    </message>
    <message>
      <source>Call – CareConnect</source>
      <translation>Appel – CareConnect</translation>
    </message>
    <message>
      <source>Calling</source>
      <translation>Appel</translation>
    </message>
    <message>
      <source>Calling {name}.</source>
      <translation>Appel de {name}.</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Caméra</translation>
    </message>
    <message>
      <source>Camera off</source>
      <translation>Couper la caméra</translation>
    </message>
    <message>
      <source>Camera on</source>
      <translation>Allumer la caméra</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Messages</translation>
    </message>
    <message>
      <source>Choose camera</source>
      <translation>Choisir la caméra</translation>
    </message>
    <message>
      <source>Choose microphone and loudspeaker</source>
      <translation>Choisir le micro et le haut-parleur</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Close the panel</source>
      <translation>Fermer le panneau</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>Connecté</translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <source>Connecting you with {name}.</source>
      <translation>Connexion avec {name}.</translation>
    </message>
    <message>
      <source>Continue without it</source>
      <translation>Continuer sans</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Refuser</translation>
    </message>
    <message>
      <source>Decline the call</source>
      <translation>Refuser l’appel</translation>
    </message>
    <message>
      <source>End the call for yourself</source>
      <translation>Terminer l’appel pour vous</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Plein écran</translation>
    </message>
    <message>
      <source>I agree</source>
      <translation>J’accepte</translation>
    </message>
    <message>
      <source>I do not agree</source>
      <translation>Je n’accepte pas</translation>
    </message>
    <message>
      <source>It is ringing. Waiting for {name} to answer.</source>
      <translation>Ça sonne. En attente de la réponse de {name}.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Leave full screen</source>
      <translation>Quitter le plein écran</translation>
    </message>
    <message>
      <source>Leave the call with {name}?</source>
      <translation>Quitter l’appel avec {name} ?</translation>
    </message>
    <message>
      <source>Loudspeaker</source>
      <translation>Haut-parleur</translation>
    </message>
    <message>
      <source>Microphone</source>
      <translation>Micro</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>Couper le micro</translation>
    </message>
    <message>
      <source>Mute your microphone</source>
      <translation>Couper votre micro</translation>
    </message>
    <message>
      <source>No camera found</source>
      <translation>Aucune caméra</translation>
    </message>
    <message>
      <source>No camera was found. The call goes on without your picture. Plug a camera in, if you can.</source>
      <translation>Aucune caméra trouvée. L’appel continue sans votre image. Branchez une caméra si vous le pouvez.</translation>
    </message>
    <message>
      <source>No loudspeaker found</source>
      <translation>Aucun haut-parleur</translation>
    </message>
    <message>
      <source>No loudspeaker was found, so you cannot hear {name}. Plug one in, or headphones.</source>
      <translation>Aucun haut-parleur trouvé : vous n’entendez pas {name}. Branchez-en un ou un casque.</translation>
    </message>
    <message>
      <source>No microphone found</source>
      <translation>Aucun micro</translation>
    </message>
    <message>
      <source>No microphone was found, so {name} cannot hear you. Plug one in, or a headset.</source>
      <translation>Aucun micro trouvé : {name} ne vous entend pas. Branchez-en un ou un casque.</translation>
    </message>
    <message>
      <source>No way to {name} was found through this network. Try another network, or call again.</source>
      <translation>Aucun chemin vers {name} par ce réseau. Essayez un autre réseau ou rappelez.</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Reconnecting</source>
      <translation>Reconnexion</translation>
    </message>
    <message>
      <source>Ringing</source>
      <translation>Ça sonne</translation>
    </message>
    <message>
      <source>Screen of {name}</source>
      <translation>Écran de {name}</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Partager</translation>
    </message>
    <message>
      <source>Show a window or your screen</source>
      <translation>Montrer une fenêtre ou votre écran</translation>
    </message>
    <message>
      <source>Show nothing of your screen any more</source>
      <translation>Ne plus rien montrer de votre écran</translation>
    </message>
    <message>
      <source>Small window on top</source>
      <translation>Petite fenêtre au premier plan</translation>
    </message>
    <message>
      <source>Somebody is calling you</source>
      <translation>Quelqu'un vous appelle</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Rester</translation>
    </message>
    <message>
      <source>Stop sharing</source>
      <translation>Arrêter le partage</translation>
    </message>
    <message>
      <source>The call could not be connected. Check your internet connection and call again.</source>
      <translation>L’appel n’a pas pu aboutir. Vérifiez votre connexion internet et rappelez.</translation>
    </message>
    <message>
      <source>The call goes on in another window or on another device.</source>
      <translation>L’appel continue dans une autre fenêtre ou sur un autre appareil.</translation>
    </message>
    <message>
      <source>The camera does not work. The call goes on without your picture.</source>
      <translation>La caméra ne fonctionne pas. L’appel continue sans votre image.</translation>
    </message>
    <message>
      <source>The camera gives no picture; another program may be using it. The call goes on without your picture.</source>
      <translation>La caméra ne donne pas d’image ; un autre programme l’utilise peut-être. L’appel continue sans votre image.</translation>
    </message>
    <message>
      <source>The clinic's server cannot be reached. Check your internet connection and call again.</source>
      <translation>Le serveur de la clinique est injoignable. Vérifiez votre connexion internet et rappelez.</translation>
    </message>
    <message>
      <source>The clinic's server cannot be reached. Your call goes on.</source>
      <translation>Le serveur de la clinique est injoignable. Votre appel continue.</translation>
    </message>
    <message>
      <source>The connection was interrupted. Reconnecting you with {name}. You do not need to do anything.</source>
      <translation>La connexion a été coupée. Reconnexion avec {name}. Vous n’avez rien à faire.</translation>
    </message>
    <message>
      <source>The connection was lost and did not come back. You can call {name} again.</source>
      <translation>La connexion a été perdue et n’est pas revenue. Vous pouvez rappeler {name}.</translation>
    </message>
    <message>
      <source>The loudspeaker cannot be opened, so you cannot hear {name}. Close other programs.</source>
      <translation>Le haut-parleur ne s’ouvre pas : vous n’entendez pas {name}. Fermez les autres programmes.</translation>
    </message>
    <message>
      <source>The loudspeaker does not work, so you cannot hear {name}.</source>
      <translation>Le haut-parleur ne fonctionne pas : vous n’entendez pas {name}.</translation>
    </message>
    <message>
      <source>The microphone cannot be opened, so {name} cannot hear you. Close other programs.</source>
      <translation>Le micro ne s’ouvre pas : {name} ne vous entend pas. Fermez les autres programmes.</translation>
    </message>
    <message>
      <source>The microphone does not work, so {name} cannot hear you.</source>
      <translation>Le micro ne fonctionne pas : {name} ne vous entend pas.</translation>
    </message>
    <message>
      <source>The other person stays until they leave too. You can call again.</source>
      <translation>L’autre personne reste jusqu’à ce qu’elle quitte aussi. Vous pouvez rappeler.</translation>
    </message>
    <message>
      <source>The other program sent something that cannot be read. Call {name} again.</source>
      <translation>L’autre programme a envoyé quelque chose d’illisible. Rappelez {name}.</translation>
    </message>
    <message>
      <source>The other program speaks no language of pictures and sound that this one knows.</source>
      <translation>L’autre programme n’utilise aucun format d’image et de son connu ici.</translation>
    </message>
    <message>
      <source>The video file cannot be read. The call goes on without your picture.</source>
      <translation>Le fichier vidéo est illisible. L’appel continue sans votre image.</translation>
    </message>
    <message>
      <source>The video file was not found. The call goes on without your picture.</source>
      <translation>Le fichier vidéo est introuvable. L’appel continue sans votre image.</translation>
    </message>
    <message>
      <source>The window that you share is hidden. {name} sees its last picture until you open it again.</source>
      <translation>La fenêtre que vous partagez est masquée. {name} en voit la dernière image jusqu’à ce que vous la rouvriez.</translation>
    </message>
    <message>
      <source>The window that you shared was closed. Nothing is shared any more.</source>
      <translation>La fenêtre que vous partagiez a été fermée. Plus rien n’est partagé.</translation>
    </message>
    <message>
      <source>This computer has no network. Connect it and call again.</source>
      <translation>Cet ordinateur n’a pas de réseau. Connectez-le et rappelez.</translation>
    </message>
    <message>
      <source>This program may not use the camera. Allow it in the settings of your computer.</source>
      <translation>Ce programme ne peut pas utiliser la caméra. Autorisez-le dans les réglages de l’ordinateur.</translation>
    </message>
    <message>
      <source>This program may not use the microphone, so {name} cannot hear you. Allow it in your computer's settings.</source>
      <translation>Ce programme ne peut pas utiliser le micro : {name} ne vous entend pas. Autorisez-le dans les réglages de l’ordinateur.</translation>
    </message>
    <message>
      <source>Try camera again</source>
      <translation>Réessayer la caméra</translation>
    </message>
    <message>
      <source>Try loudspeaker again</source>
      <translation>Réessayer le haut-parleur</translation>
    </message>
    <message>
      <source>Try microphone again</source>
      <translation>Réessayer le micro</translation>
    </message>
    <message>
      <source>Turn your camera off</source>
      <translation>Couper votre caméra</translation>
    </message>
    <message>
      <source>Unmute</source>
      <translation>Rétablir le son</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Rendez-vous</translation>
    </message>
    <message>
      <source>What you shared cannot be shown any more. Choose another window.</source>
      <translation>Ce que vous partagiez ne peut plus être montré. Choisissez une autre fenêtre.</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Vous</translation>
    </message>
    <message>
      <source>You are connected. Waiting for the picture of {name}.</source>
      <translation>Vous êtes connecté. En attente de l’image de {name}.</translation>
    </message>
    <message>
      <source>You are muted. Let others hear you</source>
      <translation>Votre micro est coupé. Laissez les autres vous entendre</translation>
    </message>
    <message>
      <source>You are muted. Nobody can hear you.</source>
      <translation>Votre micro est coupé. Personne ne vous entend.</translation>
    </message>
    <message>
      <source>You are sharing. {name} sees it instead of your camera, until you stop.</source>
      <translation>Vous partagez. Jusqu’à ce que vous arrêtiez, {name} le voit à la place de votre caméra.</translation>
    </message>
    <message>
      <source>You are sharing. {name} sees it.</source>
      <translation>Vous partagez. {name} le voit.</translation>
    </message>
    <message>
      <source>You are speaking, but you are muted. Nobody can hear you.</source>
      <translation>Vous parlez, mais votre micro est coupé. Personne ne vous entend.</translation>
    </message>
    <message>
      <source>You can call {name} from 15 minutes before an approved visit. Your list of visits shows its time.</source>
      <translation>Vous pouvez appeler {name} dès 15 minutes avant une visite acceptée. L’heure est dans la liste de vos visites.</translation>
    </message>
    <message>
      <source>You have answered on another device.</source>
      <translation>Vous avez répondu sur un autre appareil.</translation>
    </message>
    <message>
      <source>You have called {name} several times. Wait ten minutes, or send a message.</source>
      <translation>Vous avez appelé {name} plusieurs fois. Attendez dix minutes ou envoyez un message.</translation>
    </message>
    <message>
      <source>You have cancelled the call.</source>
      <translation>Vous avez annulé l’appel.</translation>
    </message>
    <message>
      <source>You have declined on another device.</source>
      <translation>Vous avez refusé sur un autre appareil.</translation>
    </message>
    <message>
      <source>You have declined the call.</source>
      <translation>Vous avez refusé l’appel.</translation>
    </message>
    <message>
      <source>You have left the call.</source>
      <translation>Vous avez quitté l’appel.</translation>
    </message>
    <message>
      <source>You missed a call from {name}.</source>
      <translation>Vous avez manqué un appel de {name}.</translation>
    </message>
    <message>
      <source>Your camera and microphone are off until you answer.</source>
      <translation>Votre caméra et votre micro sont coupés jusqu’à ce que vous répondiez.</translation>
    </message>
    <message>
      <source>Your camera is off. Turn it on</source>
      <translation>Votre caméra est coupée. L’allumer</translation>
    </message>
    <message>
      <source>Your picture. The arrow keys move it to another corner.</source>
      <translation>Votre image. Les flèches la déplacent dans un autre coin.</translation>
    </message>
    <message>
      <source>the other person</source>
      <translation>l’autre personne</translation>
    </message>
    <message>
      <source>{name} cannot take the call now.</source>
      <translation>{name} ne peut pas prendre l’appel maintenant.</translation>
    </message>
    <message>
      <source>{name} did not answer.</source>
      <translation>{name} n’a pas répondu.</translation>
    </message>
    <message>
      <source>{name} has answered. Connecting picture and sound.</source>
      <translation>{name} a répondu. Connexion de l’image et du son.</translation>
    </message>
    <message>
      <source>{name} has left the call.</source>
      <translation>{name} a quitté l’appel.</translation>
    </message>
    <message>
      <source>{name} has lost the connection. Waiting for {name} to come back.</source>
      <translation>{name} a perdu la connexion. En attente du retour de {name}.</translation>
    </message>
    <message>
      <source>{name} has stopped calling.</source>
      <translation>{name} n’appelle plus.</translation>
    </message>
    <message>
      <source>{name} has turned on recording. Do you agree to be recorded?</source>
      <translation>{name} a activé l’enregistrement. Acceptez-vous d’être enregistré ?</translation>
    </message>
    <message>
      <source>{name} has turned on recording. You did not agree.</source>
      <translation>{name} a activé l’enregistrement. Vous n’avez pas accepté.</translation>
    </message>
    <message>
      <source>{name} has turned the camera off.</source>
      <translation>{name} a coupé la caméra.</translation>
    </message>
    <message>
      <source>{name} is calling you.</source>
      <translation>{name} vous appelle.</translation>
    </message>
    <message>
      <source>{name} is in another call. Try again in a few minutes.</source>
      <translation>{name} est dans un autre appel. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
      <source>{name} is muted.</source>
      <translation>{name} a coupé le micro.</translation>
    </message>
    <message>
      <source>{name} is not online now. Send a message, or try again later.</source>
      <translation>{name} n’est pas en ligne. Envoyez un message ou réessayez plus tard.</translation>
    </message>
    <message>
      <source>{name} is reconnecting. You can go on talking.</source>
      <translation>{name} se reconnecte. Vous pouvez continuer à parler.</translation>
    </message>
    <message>
      <source>{name} is recording this call.</source>
      <translation>{name} enregistre cet appel.</translation>
    </message>
  </context>
  <context>
    <name>CallQuality</name>
    <message>
      <source>What comes from {name}: {quality}</source>
      <translation>Ce qui arrive de {name} : {quality}</translation>
    </message>
    <message>
      <source>Your connection: {quality}</source>
      <translation>Votre connexion : {quality}</translation>
    </message>
    <message>
      <source>fair</source>
      <translation>moyenne</translation>
    </message>
    <message>
      <source>good</source>
      <translation>bonne</translation>
    </message>
    <message>
      <source>lost</source>
      <translation>perdue</translation>
    </message>
    <message>
      <source>not known yet</source>
      <translation>pas encore connue</translation>
    </message>
    <message>
      <source>poor</source>
      <translation>mauvaise</translation>
    </message>
  </context>
  <context>
    <name>CheckInDialog</name>
    <message>
      <source>I am here</source>
      <translation>Je suis là</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <source>So that help finds you in an emergency. You may leave it empty.</source>
      <translation>Pour que les secours vous trouvent en cas d’urgence. Vous pouvez laisser vide.</translation>
    </message>
    <message>
      <source>Telephone number</source>
      <translation>Numéro de téléphone</translation>
    </message>
    <message>
      <source>Tell the doctor</source>
      <translation>Prévenir le médecin</translation>
    </message>
    <message>
      <source>This is no number to call. Please look at it again, or leave it empty.</source>
      <translation>On ne peut pas appeler ce numéro. Vérifiez-le, ou laissez vide.</translation>
    </message>
    <message>
      <source>To call you back if the connection fails. You may leave it empty.</source>
      <translation>Pour vous rappeler si la connexion se coupe. Vous pouvez laisser vide.</translation>
    </message>
    <message>
      <source>Where are you now?</source>
      <translation>Où êtes-vous maintenant ?</translation>
    </message>
    <message>
      <source>{name} will see that you are waiting, and calls you.</source>
      <translation>{name} verra que vous attendez et vous appellera.</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>Add a picture</source>
      <translation>Ajouter une image</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>Choisir une image</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Getting the picture ready</source>
      <translation>Préparation de l'image</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Remove the picture</source>
      <translation>Retirer l'image</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Envoyer</translation>
    </message>
    <message>
      <source>Take a photo</source>
      <translation>Prendre une photo</translation>
    </message>
    <message>
      <source>This picture goes with your message.</source>
      <translation>Cette image part avec votre message.</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>Écrire un message</translation>
    </message>
    <message>
      <source>Your message</source>
      <translation>Votre message</translation>
    </message>
  </context>
  <context>
    <name>DayPlace</name>
    <message numerus="yes">
      <source>%n done</source>
      <translation>
        <numerusform>%n faite</numerusform>
        <numerusform>%n faites</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) to come</source>
      <translation>
        <numerusform>%n visite à venir</numerusform>
        <numerusform>%n visites à venir</numerusform>
      </translation>
    </message>
    <message>
      <source>Agenda</source>
      <translation>Agenda</translation>
    </message>
    <message>
      <source>Cancel the visit</source>
      <translation>Annuler la visite</translation>
    </message>
    <message>
      <source>Cancel this visit?</source>
      <translation>Annuler cette visite ?</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Refuser</translation>
    </message>
    <message>
      <source>Decline this request?</source>
      <translation>Refuser cette demande ?</translation>
    </message>
    <message>
      <source>Just came</source>
      <translation>Vient d'arriver</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>La garder</translation>
    </message>
    <message>
      <source>No visits on this day</source>
      <translation>Aucune visite ce jour</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <source>The day after</source>
      <translation>Le jour suivant</translation>
    </message>
    <message>
      <source>The day before</source>
      <translation>Le jour précédent</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Visits appear here as soon as you approve them.</source>
      <translation>Les visites apparaissent ici dès que vous les acceptez.</translation>
    </message>
    <message numerus="yes">
      <source>Waiting %n min</source>
      <translation>
        <numerusform>Attend depuis %n min</numerusform>
        <numerusform>Attend depuis %n min</numerusform>
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
      <translation>{name} a demandé une visite {when} et saura que vous ne pouvez pas.</translation>
    </message>
    <message>
      <source>{name} has a visit {when} and is told that it does not take place.</source>
      <translation>{name} a rendez-vous {when} et sera prévenu de l'annulation.</translation>
    </message>
  </context>
  <context>
    <name>Desktop</name>
    <message>
      <source>Leave and quit</source>
      <translation>Quitter tout</translation>
    </message>
    <message>
      <source>Leave the call and quit?</source>
      <translation>Quitter l'appel et le programme ?</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Rester</translation>
    </message>
    <message>
      <source>The call ends when CareConnect ends.</source>
      <translation>L'appel se termine quand CareConnect se ferme.</translation>
    </message>
  </context>
  <context>
    <name>DesktopCard</name>
    <message>
      <source>Calls still reach you then.</source>
      <translation>Les appels vous parviennent alors encore.</translation>
    </message>
    <message>
      <source>Information for support</source>
      <translation>Informations pour le support</translation>
    </message>
    <message>
      <source>Keep running when the window is closed</source>
      <translation>Continuer quand la fenêtre est fermée</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Open the log folder</source>
      <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
      <source>Start CareConnect with the computer</source>
      <translation>Démarrer CareConnect avec l'ordinateur</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Cet ordinateur</translation>
    </message>
  </context>
  <context>
    <name>DeviceCheck</name>
    <message>
      <source>Camera</source>
      <translation>Caméra</translation>
    </message>
    <message>
      <source>Camera and sound</source>
      <translation>Caméra et son</translation>
    </message>
    <message>
      <source>Check camera and sound – CareConnect</source>
      <translation>Vérifier la caméra et le son – CareConnect</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Loudness of your microphone</source>
      <translation>Volume de votre micro</translation>
    </message>
    <message>
      <source>Loudspeaker</source>
      <translation>Haut-parleur</translation>
    </message>
    <message>
      <source>Microphone</source>
      <translation>Micro</translation>
    </message>
    <message>
      <source>Play a sound</source>
      <translation>Jouer un son</translation>
    </message>
    <message>
      <source>Play a sound. If you hear it, all is well.</source>
      <translation>Jouez un son. Si vous l’entendez, tout va bien.</translation>
    </message>
    <message>
      <source>Say something: the bar moves when we hear you.</source>
      <translation>Dites quelque chose : la barre bouge quand nous vous entendons.</translation>
    </message>
    <message>
      <source>This is you, as in a mirror.</source>
      <translation>C'est vous, comme dans un miroir.</translation>
    </message>
    <message>
      <source>We can hear you.</source>
      <translation>Nous vous entendons.</translation>
    </message>
    <message>
      <source>Your picture</source>
      <translation>Votre image</translation>
    </message>
  </context>
  <context>
    <name>DevicePanel</name>
    <message>
      <source>Camera</source>
      <translation>Caméra</translation>
    </message>
    <message>
      <source>Can you hear us? Play a sound to be sure.</source>
      <translation>Nous entendez-vous ? Jouez un son pour en être sûr.</translation>
    </message>
    <message>
      <source>Change devices</source>
      <translation>Changer d’appareils</translation>
    </message>
    <message>
      <source>Loudspeaker</source>
      <translation>Haut-parleur</translation>
    </message>
    <message>
      <source>Microphone</source>
      <translation>Micro</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>Couper le micro</translation>
    </message>
    <message>
      <source>Play a sound</source>
      <translation>Jouer un son</translation>
    </message>
    <message>
      <source>Say something: the bar moves when we hear you.</source>
      <translation>Dites quelque chose : la barre bouge quand nous vous entendons.</translation>
    </message>
    <message>
      <source>This is you, as in a mirror.</source>
      <translation>C'est vous, comme dans un miroir.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Turn camera off</source>
      <translation>Éteindre la caméra</translation>
    </message>
    <message>
      <source>Turn camera on</source>
      <translation>Allumer la caméra</translation>
    </message>
    <message>
      <source>Unmute</source>
      <translation>Rétablir le son</translation>
    </message>
    <message>
      <source>We can hear you.</source>
      <translation>Nous vous entendons.</translation>
    </message>
    <message>
      <source>You go in muted. You can unmute later.</source>
      <translation>Vous entrez en silence. Vous pourrez activer le son plus tard.</translation>
    </message>
    <message>
      <source>You go in without a picture. You can turn it on later.</source>
      <translation>Vous entrez sans image. Vous pourrez l’allumer plus tard.</translation>
    </message>
    <message>
      <source>Your camera is off</source>
      <translation>Votre caméra est éteinte</translation>
    </message>
  </context>
  <context>
    <name>DevicesCard</name>
    <message>
      <source>Camera and sound</source>
      <translation>Caméra et son</translation>
    </message>
    <message>
      <source>Check camera and sound</source>
      <translation>Vérifier la caméra et le son</translation>
    </message>
    <message>
      <source>See your own picture, hear a sound, and choose what to use.</source>
      <translation>Voyez votre image, entendez un son et choisissez vos appareils.</translation>
    </message>
  </context>
  <context>
    <name>Diagnostics</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Information for support</source>
      <translation>Informations pour le support</translation>
    </message>
    <message>
      <source>It cannot be saved there. Choose another folder.</source>
      <translation>Impossible d'enregistrer là. Choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Log {name}</source>
      <translation>Journal {name}</translation>
    </message>
    <message>
      <source>Nothing is sent. Look at each part, save all as one file, and give it to whoever helps you.</source>
      <translation>Rien n'est envoyé. Regardez chaque partie, enregistrez le tout dans un fichier et donnez-le à qui vous aide.</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Partie</translation>
    </message>
    <message>
      <source>Program and computer</source>
      <translation>Programme et ordinateur</translation>
    </message>
    <message>
      <source>Save as a file</source>
      <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Text of this part</source>
      <translation>Texte de cette partie</translation>
    </message>
  </context>
  <context>
    <name>DirectoryView</name>
    <message>
      <source>A name, for example Meyer</source>
      <translation>Un nom, par exemple Meyer</translation>
    </message>
    <message>
      <source>All languages</source>
      <translation>Toutes les langues</translation>
    </message>
    <message>
      <source>All specialties</source>
      <translation>Toutes les spécialités</translation>
    </message>
    <message>
      <source>Doctors</source>
      <translation>Médecins</translation>
    </message>
    <message>
      <source>Free {when}</source>
      <translation>Libre {when}</translation>
    </message>
    <message>
      <source>It comes as soon as the server can be reached.</source>
      <translation>Elle arrive dès que le serveur est joignable.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Looking for doctors</source>
      <translation>Recherche de médecins</translation>
    </message>
    <message>
      <source>No doctor found</source>
      <translation>Aucun médecin trouvé</translation>
    </message>
    <message>
      <source>No free time in two weeks</source>
      <translation>Rien de libre sous deux semaines</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Show all doctors</source>
      <translation>Tous les médecins</translation>
    </message>
    <message>
      <source>Specialty</source>
      <translation>Spécialité</translation>
    </message>
    <message>
      <source>The list is not here yet</source>
      <translation>La liste n'est pas encore là</translation>
    </message>
    <message>
      <source>Try a part of the name, or another specialty.</source>
      <translation>Essayez une partie du nom ou une autre spécialité.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
      <source>{rating} of 5, %n rating(s)</source>
      <translation>
        <numerusform>{rating} sur 5, %n avis</numerusform>
        <numerusform>{rating} sur 5, %n avis</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DoctorPage</name>
    <message numerus="yes">
      <source>%n of 5</source>
      <translation>
        <numerusform>%n sur 5</numerusform>
        <numerusform>%n sur 5</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n year(s) of experience</source>
      <translation>
        <numerusform>%n an d’expérience</numerusform>
        <numerusform>%n ans d’expérience</numerusform>
      </translation>
    </message>
    <message>
      <source>All day</source>
      <translation>Toute la journée</translation>
    </message>
    <message>
      <source>By the clock in {city}</source>
      <translation>À l’heure de {city}</translation>
    </message>
    <message>
      <source>By your clock in {city}</source>
      <translation>À votre heure, à {city}</translation>
    </message>
    <message>
      <source>Choose a time</source>
      <translation>Choisir une heure</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Horaires</translation>
    </message>
    <message>
      <source>Next free time: {when}</source>
      <translation>Prochaine heure libre : {when}</translation>
    </message>
    <message>
      <source>No free time in two weeks</source>
      <translation>Rien de libre sous deux semaines</translation>
    </message>
    <message>
      <source>What patients say</source>
      <translation>Ce que disent les patients</translation>
    </message>
    <message>
      <source>{day} {hours}</source>
      <translation>{day} {hours}</translation>
    </message>
    <message numerus="yes">
      <source>{rating} of 5, %n rating(s)</source>
      <translation>
        <numerusform>{rating} sur 5, %n avis</numerusform>
        <numerusform>{rating} sur 5, %n avis</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DoctorsPlace</name>
    <message>
      <source>Book a visit</source>
      <translation>Prendre rendez-vous</translation>
    </message>
    <message>
      <source>Find a doctor</source>
      <translation>Trouver un médecin</translation>
    </message>
    <message>
      <source>Move a visit</source>
      <translation>Déplacer une visite</translation>
    </message>
  </context>
  <context>
    <name>DoneStep</name>
    <message>
      <source>Add to calendar</source>
      <translation>Ajouter au calendrier</translation>
    </message>
    <message>
      <source>See my visits</source>
      <translation>Voir mes visites</translation>
    </message>
    <message>
      <source>Your request is sent</source>
      <translation>Votre demande est envoyée</translation>
    </message>
    <message>
      <source>{name} will answer your request for {when}. You will be told here and by e-mail.</source>
      <translation>{name} répondra à votre demande pour {when}. Vous le saurez ici et par e-mail.</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>A draft may be missing. Your appointments and messages are safe on the server.</source>
      <translation>Un brouillon manque peut-être. Vos rendez-vous et messages sont en sécurité sur le serveur.</translation>
    </message>
    <message>
      <source>A part of CareConnect is missing</source>
      <translation>Il manque une partie de CareConnect</translation>
    </message>
    <message>
      <source>Added to the notes. The patient can read it now</source>
      <translation>Ajouté aux notes. Le patient peut maintenant le lire</translation>
    </message>
    <message>
      <source>Allow it in your system's privacy settings, or write messages during the visit.</source>
      <translation>Autorisez-le dans les réglages de confidentialité, ou écrivez pendant la visite.</translation>
    </message>
    <message>
      <source>Allow it in your system's privacy settings. Sound works without it.</source>
      <translation>Autorisez-le dans les réglages de confidentialité. Le son fonctionne sans elle.</translation>
    </message>
    <message>
      <source>Another program uses the camera</source>
      <translation>Un autre programme utilise la caméra</translation>
    </message>
    <message>
      <source>Another program uses the loudspeaker</source>
      <translation>Un autre programme utilise le haut-parleur</translation>
    </message>
    <message>
      <source>Another program uses the microphone</source>
      <translation>Un autre programme utilise le micro</translation>
    </message>
    <message>
      <source>Approved. The patient has been told</source>
      <translation>Acceptée. Le patient est prévenu</translation>
    </message>
    <message>
      <source>Call again</source>
      <translation>Rappeler</translation>
    </message>
    <message>
      <source>CareConnect may not use the camera</source>
      <translation>CareConnect ne peut pas utiliser la caméra</translation>
    </message>
    <message>
      <source>CareConnect may not use the microphone</source>
      <translation>CareConnect ne peut pas utiliser le micro</translation>
    </message>
    <message>
      <source>CareConnect needs an address that begins with https. Ask your clinic for the right one.</source>
      <translation>CareConnect a besoin d’une adresse qui commence par https. Demandez-la à votre clinique.</translation>
    </message>
    <message>
      <source>Check both and try again. Capital and small letters are not the same.</source>
      <translation>Vérifiez les deux et réessayez. Les majuscules comptent dans un mot de passe.</translation>
    </message>
    <message>
      <source>Check the address. It looks like https://clinic.example.</source>
      <translation>Vérifiez l’adresse. Elle ressemble à https://clinic.example.</translation>
    </message>
    <message>
      <source>Check your internet connection and the clinic's address below, then try again.</source>
      <translation>Vérifiez votre connexion internet et l'adresse de la clinique ci-dessous, puis réessayez.</translation>
    </message>
    <message>
      <source>Check your internet connection. What you see may be a little old until it is back.</source>
      <translation>Vérifiez votre connexion internet. D’ici là, ce que vous voyez peut dater un peu.</translation>
    </message>
    <message>
      <source>Choose a smaller one, or take a photo with the camera.</source>
      <translation>Choisissez-en une plus petite, ou prenez une photo avec la caméra.</translation>
    </message>
    <message>
      <source>Choose camera</source>
      <translation>Choisir la caméra</translation>
    </message>
    <message>
      <source>Choose microphone</source>
      <translation>Choisir le micro</translation>
    </message>
    <message>
      <source>Close that program, or choose another camera. Sound works without it.</source>
      <translation>Fermez ce programme ou choisissez une autre caméra. Le son fonctionne sans elle.</translation>
    </message>
    <message>
      <source>Close that program, or choose another loudspeaker.</source>
      <translation>Fermez ce programme ou choisissez un autre haut-parleur.</translation>
    </message>
    <message>
      <source>Close that program, or choose another microphone.</source>
      <translation>Fermez ce programme ou choisissez un autre micro.</translation>
    </message>
    <message>
      <source>Connect a loudspeaker or headphones and choose them.</source>
      <translation>Branchez un haut-parleur ou un casque et choisissez-le.</translation>
    </message>
    <message>
      <source>Connect one and choose it, or write messages during the visit.</source>
      <translation>Branchez-en un et choisissez-le, ou écrivez pendant la visite.</translation>
    </message>
    <message>
      <source>Declined. The patient has been told</source>
      <translation>Refusée. Le patient est prévenu</translation>
    </message>
    <message>
      <source>Enter the six figures that your authenticator app shows now.</source>
      <translation>Saisissez les six chiffres que votre application affiche maintenant.</translation>
    </message>
    <message>
      <source>Everybody knows that you are on time again</source>
      <translation>Tout le monde sait que vous êtes de nouveau à l'heure</translation>
    </message>
    <message>
      <source>Everybody who has a visit today has been told</source>
      <translation>Tous ceux qui ont rendez-vous aujourd'hui ont été prévenus</translation>
    </message>
    <message>
      <source>If you think that it should, ask your clinic.</source>
      <translation>Si vous pensez que si, demandez à votre clinique.</translation>
    </message>
    <message>
      <source>It may belong to another account. Look at your visits, or sign in with the other one.</source>
      <translation>Elle appartient peut-être à un autre compte. Regardez vos consultations, ou connectez-vous avec l'autre.</translation>
    </message>
    <message>
      <source>It may have been changed or removed. The page shows what is there now.</source>
      <translation>Cela a peut-être été modifié ou retiré. La page montre ce qu’il y a maintenant.</translation>
    </message>
    <message>
      <source>It may have been moved. Please choose it again.</source>
      <translation>Elle a peut-être été déplacée. Choisissez-la de nouveau.</translation>
    </message>
    <message>
      <source>Look at the marked fields. Nothing that you wrote is lost.</source>
      <translation>Regardez les champs marqués. Rien de ce que vous avez écrit n’est perdu.</translation>
    </message>
    <message>
      <source>No camera was found</source>
      <translation>Aucune caméra trouvée</translation>
    </message>
    <message>
      <source>No loudspeaker was found</source>
      <translation>Aucun haut-parleur trouvé</translation>
    </message>
    <message>
      <source>No microphone was found</source>
      <translation>Aucun micro trouvé</translation>
    </message>
    <message>
      <source>Nothing is lost. Please try again in a moment.</source>
      <translation>Rien n’est perdu. Réessayez dans un instant.</translation>
    </message>
    <message>
      <source>Nothing is lost. Please try again.</source>
      <translation>Rien n’est perdu. Veuillez réessayer.</translation>
    </message>
    <message>
      <source>Nothing that you wrote is lost. Please try again.</source>
      <translation>Rien de ce que vous avez écrit n’est perdu. Veuillez réessayer.</translation>
    </message>
    <message>
      <source>Nothing was opened. Ask whoever sent it for a new one.</source>
      <translation>Rien n'a été ouvert. Demandez-en un nouveau à l'expéditeur.</translation>
    </message>
    <message>
      <source>One more step</source>
      <translation>Encore une étape</translation>
    </message>
    <message>
      <source>Pictures in PNG, JPEG or WebP work.</source>
      <translation>Les images PNG, JPEG ou WebP conviennent.</translation>
    </message>
    <message>
      <source>Please choose another folder, and try again.</source>
      <translation>Choisissez un autre dossier et réessayez.</translation>
    </message>
    <message>
      <source>Please choose another one. Everything else that you entered is kept.</source>
      <translation>Choisissez-en une autre. Tout le reste est conservé.</translation>
    </message>
    <message>
      <source>Please install it again. Your appointments and messages are safe on the server.</source>
      <translation>Veuillez le réinstaller. Vos rendez-vous et messages sont en sécurité sur le serveur.</translation>
    </message>
    <message>
      <source>Please sign in again</source>
      <translation>Veuillez vous reconnecter</translation>
    </message>
    <message numerus="yes">
      <source>Please try again in %n minute(s). Nothing is lost.</source>
      <translation>
        <numerusform>Réessayez dans %n minute. Rien n’est perdu.</numerusform>
        <numerusform>Réessayez dans %n minutes. Rien n’est perdu.</numerusform>
      </translation>
    </message>
    <message>
      <source>Please try again in a few minutes.</source>
      <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
      <source>Please wait a moment and try again. Nothing is lost.</source>
      <translation>Attendez un instant et réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
      <source>Removed. Patients can book this time again</source>
      <translation>Supprimé. Les patients peuvent de nouveau réserver ce temps</translation>
    </message>
    <message>
      <source>Saved. Nobody can book you in this time</source>
      <translation>Enregistré. Personne ne peut vous réserver pendant ce temps</translation>
    </message>
    <message>
      <source>Send a smaller picture or a shorter text. Yours is kept.</source>
      <translation>Envoyez une image plus petite ou un texte plus court. Le vôtre est conservé.</translation>
    </message>
    <message>
      <source>Set it up in the settings, under Second step at sign-in. Then everything opens.</source>
      <translation>Configurez-la dans les réglages, sous « Deuxième étape à la connexion ». Tout s’ouvrira ensuite.</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Se connecter</translation>
    </message>
    <message>
      <source>Sign in instead, or use another address.</source>
      <translation>Connectez-vous ou prenez une autre adresse.</translation>
    </message>
    <message>
      <source>Somebody changed this a moment ago</source>
      <translation>Quelqu’un vient de modifier cela</translation>
    </message>
    <message>
      <source>Somebody has just taken this time</source>
      <translation>Quelqu’un vient de prendre cette heure</translation>
    </message>
    <message>
      <source>Something is missing or not quite right</source>
      <translation>Il manque quelque chose ou tout n’est pas juste</translation>
    </message>
    <message>
      <source>Something that was kept on this computer is damaged</source>
      <translation>Un élément conservé sur cet ordinateur est abîmé</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Quelque chose n’a pas marché</translation>
    </message>
    <message>
      <source>Thank you. Your rating is saved</source>
      <translation>Merci. Votre avis est enregistré</translation>
    </message>
    <message>
      <source>That e-mail and password do not match</source>
      <translation>L’e-mail et le mot de passe ne vont pas ensemble</translation>
    </message>
    <message>
      <source>That was a little too often</source>
      <translation>C’était un peu trop souvent</translation>
    </message>
    <message>
      <source>The calendar file is saved</source>
      <translation>Le fichier de calendrier est enregistré</translation>
    </message>
    <message>
      <source>The call could not be connected</source>
      <translation>L’appel n’a pas pu aboutir</translation>
    </message>
    <message>
      <source>The camera gives no picture</source>
      <translation>La caméra ne donne pas d’image</translation>
    </message>
    <message>
      <source>The clinic's server cannot be reached</source>
      <translation>Le serveur de la clinique est injoignable</translation>
    </message>
    <message>
      <source>The clinic's server cannot be reached. A call goes on. Enter your password again when it is back.</source>
      <translation>Le serveur de la clinique est injoignable. Un appel continue. Saisissez à nouveau votre mot de passe quand il sera de retour.</translation>
    </message>
    <message>
      <source>The clinic's server is busy</source>
      <translation>Le serveur de la clinique est occupé</translation>
    </message>
    <message>
      <source>The file could not be saved there</source>
      <translation>Le fichier n’a pas pu être enregistré là</translation>
    </message>
    <message>
      <source>The notes are signed. The patient can read them now</source>
      <translation>Les notes sont signées. Le patient peut maintenant les lire</translation>
    </message>
    <message>
      <source>The page shows how it is now. Please look and try again.</source>
      <translation>La page montre l’état actuel. Regardez et réessayez.</translation>
    </message>
    <message>
      <source>The server takes too long to answer</source>
      <translation>Le serveur met trop de temps à répondre</translation>
    </message>
    <message>
      <source>The visit is cancelled</source>
      <translation>La visite est annulée</translation>
    </message>
    <message>
      <source>The visit is marked as done</source>
      <translation>La visite est notée comme faite</translation>
    </message>
    <message>
      <source>The visit is marked as missed by the patient</source>
      <translation>La visite est notée comme manquée par le patient</translation>
    </message>
    <message>
      <source>There is already an account with this e-mail</source>
      <translation>Il existe déjà un compte avec cet e-mail</translation>
    </message>
    <message>
      <source>They are in another call</source>
      <translation>La personne est dans un autre appel</translation>
    </message>
    <message>
      <source>They are not signed in right now</source>
      <translation>La personne n’est pas connectée</translation>
    </message>
    <message>
      <source>They count until you close the program.</source>
      <translation>Ils valent jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
      <source>This address is not safe</source>
      <translation>Cette adresse n’est pas sûre</translation>
    </message>
    <message>
      <source>This computer has no safe place for keys</source>
      <translation>Cet ordinateur n’a pas d’endroit sûr pour les clés</translation>
    </message>
    <message>
      <source>This did not get there yet. What you entered is kept: check your internet connection and try again.</source>
      <translation>Ce n’est pas encore arrivé. Ce que vous avez saisi est gardé : vérifiez votre connexion internet et réessayez.</translation>
    </message>
    <message>
      <source>This does not seem to be a CareConnect server</source>
      <translation>Ceci ne semble pas être un serveur CareConnect</translation>
    </message>
    <message>
      <source>This is not there any more</source>
      <translation>Ceci n’est plus là</translation>
    </message>
    <message>
      <source>This is too large to send</source>
      <translation>C’est trop grand pour être envoyé</translation>
    </message>
    <message>
      <source>This kind of file cannot be sent</source>
      <translation>Ce genre de fichier ne peut pas être envoyé</translation>
    </message>
    <message>
      <source>This link does not lead to a visit</source>
      <translation>Ce lien ne mène pas à une consultation</translation>
    </message>
    <message>
      <source>This picture cannot be opened</source>
      <translation>Cette image ne s'ouvre pas</translation>
    </message>
    <message>
      <source>This picture is not there any more</source>
      <translation>Cette image n’est plus là</translation>
    </message>
    <message>
      <source>This picture is too large</source>
      <translation>Cette image est trop grande</translation>
    </message>
    <message>
      <source>This server could not prove who it is</source>
      <translation>Ce serveur n’a pas pu prouver son identité</translation>
    </message>
    <message>
      <source>This time can no longer be booked</source>
      <translation>Cet horaire ne peut plus être réservé</translation>
    </message>
    <message>
      <source>This visit is not one of yours</source>
      <translation>Cette consultation n'est pas la vôtre</translation>
    </message>
    <message>
      <source>To protect you, CareConnect did not connect. Tell your clinic, or try another network.</source>
      <translation>Pour vous protéger, CareConnect ne s’est pas connecté. Prévenez votre clinique ou essayez un autre réseau.</translation>
    </message>
    <message>
      <source>Too many messages wait to be sent</source>
      <translation>Trop de messages attendent d'être envoyés</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Unplug it and plug it in again, or choose another one. Sound works without it.</source>
      <translation>Débranchez-la et rebranchez-la, ou choisissez-en une autre. Le son fonctionne sans elle.</translation>
    </message>
    <message>
      <source>Whoever sent it can send it again.</source>
      <translation>La personne qui l’a envoyée peut l’envoyer à nouveau.</translation>
    </message>
    <message>
      <source>Write them a message. They will see it when they are back.</source>
      <translation>Écrivez-lui un message. Il sera lu à son retour.</translation>
    </message>
    <message>
      <source>You can call and write once a visit is approved.</source>
      <translation>Vous pourrez appeler et écrire quand une visite sera acceptée.</translation>
    </message>
    <message>
      <source>You can go on with sound alone, or connect a camera and choose it.</source>
      <translation>Vous pouvez continuer avec le son seul, ou brancher une caméra et la choisir.</translation>
    </message>
    <message>
      <source>You have no visit with this person yet</source>
      <translation>Vous n’avez pas encore de visite avec cette personne</translation>
    </message>
    <message>
      <source>You will have to sign in each time, and drafts end with the program.</source>
      <translation>Vous vous connecterez à chaque fois, et les brouillons finissent avec le programme.</translation>
    </message>
    <message>
      <source>Your account cannot do this</source>
      <translation>Votre compte ne peut pas faire cela</translation>
    </message>
    <message>
      <source>Your clinic asks for a second step at sign-in</source>
      <translation>Votre clinique demande une deuxième étape à la connexion</translation>
    </message>
    <message>
      <source>Your hours are saved. Patients can book them now</source>
      <translation>Vos horaires sont enregistrés. On peut les réserver maintenant</translation>
    </message>
    <message>
      <source>Your network or theirs does not let it through. Try again, or write a message.</source>
      <translation>Votre réseau ou le leur ne le laisse pas passer. Réessayez ou écrivez un message.</translation>
    </message>
    <message>
      <source>Your password cannot be checked right now</source>
      <translation>Votre mot de passe ne peut pas être vérifié pour le moment</translation>
    </message>
    <message>
      <source>Your request is on its way</source>
      <translation>Votre demande est en route</translation>
    </message>
    <message>
      <source>Your session has ended. What you wrote is kept on this computer.</source>
      <translation>Votre session est terminée. Ce que vous avez écrit reste sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Your session has ended. Your appointments and messages are safe on the server.</source>
      <translation>Votre session est terminée. Vos rendez-vous et messages sont en sécurité sur le serveur.</translation>
    </message>
    <message>
      <source>Your settings could not be saved</source>
      <translation>Vos réglages n’ont pas pu être enregistrés</translation>
    </message>
    <message>
      <source>Yours is kept in its field. Send it once the others have left.</source>
      <translation>Le vôtre reste dans son champ. Envoyez-le quand les autres seront partis.</translation>
    </message>
  </context>
  <context>
    <name>FiguresView</name>
    <message numerus="yes">
      <source>%n booked</source>
      <translation>
        <numerusform>%n réservé</numerusform>
        <numerusform>%n réservés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n jour</numerusform>
        <numerusform>%n jours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n star(s)</source>
      <translation>
        <numerusform>%n étoile</numerusform>
        <numerusform>%n étoiles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) booked in this time</source>
      <translation>
        <numerusform>%n rendez-vous réservé pendant ce temps</numerusform>
        <numerusform>%n rendez-vous réservés pendant ce temps</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody has rated yet.</source>
      <translation>Personne n'a encore donné de note.</translation>
    </message>
    <message>
      <source>Nothing was booked in this time.</source>
      <translation>Rien n'a été réservé pendant ce temps.</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Période</translation>
    </message>
    <message>
      <source>Ratings by patients</source>
      <translation>Notes des patients</translation>
    </message>
    <message>
      <source>Show as charts</source>
      <translation>Afficher en graphiques</translation>
    </message>
    <message>
      <source>Show as lists</source>
      <translation>Afficher en listes</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Visits booked, day by day</source>
      <translation>Rendez-vous réservés, jour par jour</translation>
    </message>
    <message>
      <source>What became of the visits</source>
      <translation>Ce que sont devenus les rendez-vous</translation>
    </message>
    <message>
      <source>What patients write</source>
      <translation>Ce qu'écrivent les patients</translation>
    </message>
    <message numerus="yes">
      <source>{average} of 5, from %n rating(s), of all time</source>
      <translation>
        <numerusform>{average} sur 5, d'après %n note, au total</numerusform>
        <numerusform>{average} sur 5, d'après %n notes, au total</numerusform>
      </translation>
    </message>
    <message>
      <source>{day}: {booked}</source>
      <translation>{day} : {booked}</translation>
    </message>
    <message>
      <source>{first} to {last}: {booked}</source>
      <translation>{first} au {last} : {booked}</translation>
    </message>
    <message>
      <source>{words}: {number}</source>
      <translation>{words} : {number}</translation>
    </message>
  </context>
  <context>
    <name>ForgottenCard</name>
    <message>
      <source>A new password</source>
      <translation>Un nouveau mot de passe</translation>
    </message>
    <message>
      <source>Asking the server</source>
      <translation>Demande au serveur</translation>
    </message>
    <message numerus="yes">
      <source>At least %n characters. A few words that only you would put together are easy to keep.</source>
      <translation>
        <numerusform>Au moins %n caractère. Quelques mots que vous seul réuniriez se retiennent bien.</numerusform>
        <numerusform>Au moins %n caractères. Quelques mots que vous seul réuniriez se retiennent bien.</numerusform>
      </translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Code from the e-mail</source>
      <translation>Code reçu par e-mail</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Eight letters and digits.</source>
      <translation>Huit lettres et chiffres.</translation>
    </message>
    <message>
      <source>If there is an account for {email}, a code is on its way there. It works for ten minutes.</source>
      <translation>S'il existe un compte pour {email}, un code est en route. Il est valable dix minutes.</translation>
    </message>
    <message>
      <source>Please enter the code from the e-mail.</source>
      <translation>Saisissez le code reçu par e-mail.</translation>
    </message>
    <message>
      <source>Send another code</source>
      <translation>Envoyer un autre code</translation>
    </message>
    <message>
      <source>Send me a code</source>
      <translation>M'envoyer un code</translation>
    </message>
    <message>
      <source>Set the new password</source>
      <translation>Définir le nouveau mot de passe</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Se connecter</translation>
    </message>
    <message>
      <source>This code is not right, or too old. You can ask for another one.</source>
      <translation>Ce code est faux ou trop ancien. Vous pouvez en demander un autre.</translation>
    </message>
    <message>
      <source>We send you a code by e-mail. With it you choose a new password.</source>
      <translation>Nous vous envoyons un code, et vous choisissez un autre mot de passe avec lui.</translation>
    </message>
    <message>
      <source>Your new password</source>
      <translation>Votre nouveau mot de passe</translation>
    </message>
    <message>
      <source>Your new password is set. You are signed out everywhere: sign in with it now.</source>
      <translation>Votre nouveau mot de passe est défini. Vous êtes déconnecté partout : connectez-vous avec lui.</translation>
    </message>
  </context>
  <context>
    <name>HomePlace</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%n nouveau message</numerusform>
        <numerusform>%n nouveaux messages</numerusform>
      </translation>
    </message>
    <message>
      <source>After that</source>
      <translation>Ensuite</translation>
    </message>
    <message>
      <source>All my visits</source>
      <translation>Toutes mes visites</translation>
    </message>
    <message>
      <source>Book a visit</source>
      <translation>Prendre rendez-vous</translation>
    </message>
    <message>
      <source>Choose a doctor and a time. The visit itself takes place here, by picture and sound.</source>
      <translation>Choisissez un médecin et une heure. La visite a lieu ici, avec l’image et le son.</translation>
    </message>
    <message>
      <source>Find a doctor</source>
      <translation>Trouver un médecin</translation>
    </message>
    <message>
      <source>Hello {name}</source>
      <translation>Bonjour {name}</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Messages</translation>
    </message>
    <message>
      <source>Nothing new</source>
      <translation>Rien de nouveau</translation>
    </message>
    <message>
      <source>Search by name or specialty</source>
      <translation>Par nom ou spécialité</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>You have no visit planned</source>
      <translation>Vous n’avez pas de visite prévue</translation>
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
        <numerusform>%n min</numerusform>
        <numerusform>%n min</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a break</source>
      <translation>Ajouter une pause</translation>
    </message>
    <message>
      <source>Add a break on {day}</source>
      <translation>Ajouter une pause le {day}</translation>
    </message>
    <message>
      <source>Add hours</source>
      <translation>Ajouter des heures</translation>
    </message>
    <message>
      <source>Add hours on {day}</source>
      <translation>Ajouter des heures le {day}</translation>
    </message>
    <message>
      <source>End of the day</source>
      <translation>Fin de la journée</translation>
    </message>
    <message>
      <source>Length of a visit</source>
      <translation>Durée d’une visite</translation>
    </message>
    <message>
      <source>No hours</source>
      <translation>Pas d’heures</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucune</translation>
    </message>
    <message>
      <source>Patients can book you at these times, by the clock in {city}. Booked visits stay as they are.</source>
      <translation>On peut vous réserver à ces heures, à l’heure de {city}. Les visites réservées restent telles quelles.</translation>
    </message>
    <message>
      <source>Pause after each visit</source>
      <translation>Pause après chaque rendez-vous</translation>
    </message>
    <message>
      <source>Remove these hours of {day}</source>
      <translation>Retirer ces heures du {day}</translation>
    </message>
    <message>
      <source>Same from Monday to Friday</source>
      <translation>Idem du lundi au vendredi</translation>
    </message>
    <message>
      <source>Save hours</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Saving</source>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <source>These times overlap, or one ends before it begins.</source>
      <translation>Ces heures se chevauchent, ou l’une finit avant de commencer.</translation>
    </message>
    <message>
      <source>Your hours</source>
      <translation>Vos horaires</translation>
    </message>
    <message>
      <source>{day}, from</source>
      <translation>{day}, de</translation>
    </message>
    <message>
      <source>{day}, until</source>
      <translation>{day}, à</translation>
    </message>
  </context>
  <context>
    <name>IntakeCard</name>
    <message>
      <source>Age in years</source>
      <translation>Âge en années</translation>
    </message>
    <message>
      <source>Also ask {engine}</source>
      <translation>Demander aussi à {engine}</translation>
    </message>
    <message>
      <source>Female</source>
      <translation>Féminin</translation>
    </message>
    <message>
      <source>First advice, if you like</source>
      <translation>Un premier conseil, si vous voulez</translation>
    </message>
    <message>
      <source>For example: cough and a sore throat for three days</source>
      <translation>Par exemple : toux et mal de gorge depuis trois jours</translation>
    </message>
    <message>
      <source>Get a first answer</source>
      <translation>Obtenir une première réponse</translation>
    </message>
    <message>
      <source>I would rather not say</source>
      <translation>Je préfère ne pas le dire</translation>
    </message>
    <message>
      <source>Looking at your symptoms</source>
      <translation>Examen de vos symptômes</translation>
    </message>
    <message>
      <source>Male</source>
      <translation>Masculin</translation>
    </message>
    <message>
      <source>Not pregnant</source>
      <translation>Pas enceinte</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation>Non précisé</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Autre</translation>
    </message>
    <message>
      <source>Pregnancy</source>
      <translation>Grossesse</translation>
    </message>
    <message>
      <source>Pregnant, or perhaps</source>
      <translation>Enceinte, ou peut-être</translation>
    </message>
    <message>
      <source>Say what you feel, and you get a first, general answer at once. You can skip this.</source>
      <translation>Dites ce que vous ressentez : vous avez aussitôt une première réponse générale. Vous pouvez passer.</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Sexe</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Where are you now?</source>
      <translation>Où êtes-vous maintenant ?</translation>
    </message>
    <message>
      <source>You can go on without an answer: your doctor reads what you wrote. In an emergency, call your local emergency number now.</source>
      <translation>Vous pouvez continuer sans réponse : votre médecin lit ce que vous avez écrit. En cas d’urgence, appelez tout de suite le numéro d’urgence local.</translation>
    </message>
    <message>
      <source>Your doctor reads this too.</source>
      <translation>Votre médecin le lit aussi.</translation>
    </message>
    <message>
      <source>Your symptoms</source>
      <translation>Vos symptômes</translation>
    </message>
  </context>
  <context>
    <name>Leaving</name>
    <message numerus="yes">
      <source>%n message(s) that could not be sent yet would be lost.</source>
      <translation>
        <numerusform>%n message pas encore envoyé serait perdu.</numerusform>
        <numerusform>%n messages pas encore envoyés seraient perdus.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Notes of %n visit(s) that are not saved yet would be lost.</source>
      <translation>
        <numerusform>Les notes de %n rendez-vous pas encore enregistrées seraient perdues.</numerusform>
        <numerusform>Les notes de %n rendez-vous pas encore enregistrées seraient perdues.</numerusform>
      </translation>
    </message>
    <message>
      <source>Sign out and lose them</source>
      <translation>Se déconnecter et les perdre</translation>
    </message>
    <message>
      <source>Sign out now?</source>
      <translation>Se déconnecter maintenant ?</translation>
    </message>
    <message>
      <source>Stay signed in</source>
      <translation>Rester connecté</translation>
    </message>
  </context>
  <context>
    <name>LockView</name>
    <message>
      <source>CareConnect is locked</source>
      <translation>CareConnect est verrouillé</translation>
    </message>
    <message>
      <source>Checking your password</source>
      <translation>Vérification du mot de passe</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Verrouillé</translation>
    </message>
    <message>
      <source>Not you, or forgot your password?</source>
      <translation>Ce n'est pas vous, ou mot de passe oublié ?</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>Se déconnecter</translation>
    </message>
    <message>
      <source>Signed in as {name}. Enter your password to go on where you were.</source>
      <translation>Connecté en tant que {name}. Saisissez votre mot de passe pour reprendre là où vous étiez.</translation>
    </message>
    <message>
      <source>Somebody is calling. Unlock to answer.</source>
      <translation>Quelqu'un appelle. Déverrouillez pour répondre.</translation>
    </message>
    <message>
      <source>This is not your password. Capital and small letters are not the same.</source>
      <translation>Ce n'est pas votre mot de passe. Les mots de passe distinguent majuscules et minuscules.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Déverrouiller</translation>
    </message>
  </context>
  <context>
    <name>MessagesPlace</name>
    <message>
      <source>Choose a conversation to read and write.</source>
      <translation>Choisissez une conversation pour lire et écrire.</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Conversations</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Brouillon</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Messages</translation>
    </message>
    <message>
      <source>No conversations yet</source>
      <translation>Pas encore de conversation</translation>
    </message>
    <message>
      <source>Nothing open</source>
      <translation>Rien d’ouvert</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>You can write to people with whom you have an approved visit.</source>
      <translation>Vous pouvez écrire aux personnes avec qui vous avez une visite acceptée.</translation>
    </message>
    <message>
      <source>You: {text}</source>
      <translation>Vous : {text}</translation>
    </message>
  </context>
  <context>
    <name>MissedCallsStrip</name>
    <message>
      <source>Call back</source>
      <translation>Rappeler</translation>
    </message>
    <message>
      <source>Call {name} back</source>
      <translation>Rappeler {name}</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Fermer ce message</translation>
    </message>
    <message>
      <source>Missed call from {name} at {time}</source>
      <translation>Appel manqué de {name} à {time}</translation>
    </message>
    <message numerus="yes">
      <source>Missed call from {name} at {time}, %n time(s) in all</source>
      <translation>
        <numerusform>Appel manqué de {name} à {time}, %n fois en tout</numerusform>
        <numerusform>Appel manqué de {name} à {time}, %n fois en tout</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MoveDialog</name>
    <message>
      <source>It is {when} now. The patient is told the new time at once.</source>
      <translation>Il est prévu {when}. Le patient est prévenu aussitôt du nouvel horaire.</translation>
    </message>
    <message>
      <source>Keep the time</source>
      <translation>Garder l'horaire</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Déplacer</translation>
    </message>
    <message>
      <source>Move the visit</source>
      <translation>Déplacer le rendez-vous</translation>
    </message>
    <message>
      <source>Move the visit of {name}</source>
      <translation>Déplacer le rendez-vous de {name}</translation>
    </message>
    <message>
      <source>Moving</source>
      <translation>Déplacement</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
  </context>
  <context>
    <name>News</name>
    <message>
      <source>Book another time</source>
      <translation>Réserver une autre heure</translation>
    </message>
    <message>
      <source>It is now {when}, and no longer {before}.</source>
      <translation>Elle est maintenant {when}, et non plus {before}.</translation>
    </message>
    <message>
      <source>It is {when}.</source>
      <translation>Elle est {when}.</translation>
    </message>
    <message>
      <source>It was for {when}. You can book another time, or ask another doctor.</source>
      <translation>Elle était prévue pour {when}. Vous pouvez choisir une autre heure ou demander à un autre médecin.</translation>
    </message>
    <message>
      <source>It was planned for {when}. You can book another one.</source>
      <translation>Elle était prévue pour {when}. Vous pouvez en réserver une autre.</translation>
    </message>
    <message>
      <source>Please choose another time, or another doctor.</source>
      <translation>Choisissez une autre heure ou un autre médecin, s’il vous plaît.</translation>
    </message>
    <message>
      <source>Your request to {name} was not answered in time</source>
      <translation>Votre demande à {name} n’a pas reçu de réponse à temps</translation>
    </message>
    <message>
      <source>Your visit begins a little later. Your place is kept.</source>
      <translation>Votre visite commence un peu plus tard. Votre place est gardée.</translation>
    </message>
    <message>
      <source>Your visit is {when}, as planned.</source>
      <translation>Votre visite est {when}, comme prévu.</translation>
    </message>
    <message>
      <source>Your visit with {name} is cancelled</source>
      <translation>Votre visite avec {name} est annulée</translation>
    </message>
    <message>
      <source>{name} cannot take this time</source>
      <translation>{name} ne peut pas à cette heure</translation>
    </message>
    <message>
      <source>{name} has agreed to your visit</source>
      <translation>{name} a accepté votre visite</translation>
    </message>
    <message>
      <source>{name} has moved your visit</source>
      <translation>{name} a déplacé votre visite</translation>
    </message>
    <message>
      <source>{name} is back</source>
      <translation>{name} est de retour</translation>
    </message>
    <message numerus="yes">
      <source>{name} runs about %n minute(s) late</source>
      <translation>
        <numerusform>{name} a environ %n minute de retard</numerusform>
        <numerusform>{name} a environ %n minutes de retard</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} runs late</source>
      <translation>{name} est en retard</translation>
    </message>
  </context>
  <context>
    <name>NextVisitCard</name>
    <message>
      <source>Back to the waiting room</source>
      <translation>Retour à la salle d’attente</translation>
    </message>
    <message>
      <source>Cancel visit</source>
      <translation>Annuler la visite</translation>
    </message>
    <message>
      <source>Check camera and sound</source>
      <translation>Vérifier la caméra et le son</translation>
    </message>
    <message>
      <source>Come into the waiting room: {name} calls you there.</source>
      <translation>Venez dans la salle d’attente : {name} vous y appellera.</translation>
    </message>
    <message>
      <source>Enter the waiting room</source>
      <translation>Entrer dans la salle d’attente</translation>
    </message>
    <message>
      <source>If you were cut off, join again. Nothing is lost.</source>
      <translation>Si vous avez été coupé, rejoignez à nouveau. Rien n’est perdu.</translation>
    </message>
    <message>
      <source>It is time for your visit with {name}</source>
      <translation>C’est l’heure de votre visite avec {name}</translation>
    </message>
    <message>
      <source>Join the visit</source>
      <translation>Rejoindre la visite</translation>
    </message>
    <message>
      <source>Stay in the waiting room, so that you are connected at once.</source>
      <translation>Restez dans la salle d’attente, pour être connecté aussitôt.</translation>
    </message>
    <message>
      <source>The waiting room opens at {time}. Until then, check that camera and sound work.</source>
      <translation>La salle d’attente ouvre à {time}. D’ici là, vérifiez la caméra et le son.</translation>
    </message>
    <message>
      <source>This visit is at the clinic. Please come a little early.</source>
      <translation>Cette visite a lieu à la clinique. Venez un peu en avance.</translation>
    </message>
    <message>
      <source>This visit is by messages. Write when you are ready.</source>
      <translation>Cette visite se fait par messages. Écrivez quand vous voulez.</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>Écrire un message</translation>
    </message>
    <message>
      <source>You are waiting for {name}</source>
      <translation>Vous attendez {name}</translation>
    </message>
    <message>
      <source>You asked {name} for a visit</source>
      <translation>Vous avez demandé une visite à {name}</translation>
    </message>
    <message>
      <source>You have a visit with {name}</source>
      <translation>Vous avez une visite avec {name}</translation>
    </message>
    <message>
      <source>Your next visit</source>
      <translation>Votre prochaine visite</translation>
    </message>
    <message>
      <source>Your visit with {name} is happening now</source>
      <translation>Votre visite avec {name} est en cours</translation>
    </message>
    <message numerus="yes">
      <source>Your visit with {name} is in %n hour(s)</source>
      <translation>
        <numerusform>Votre visite avec {name} est dans %n heure</numerusform>
        <numerusform>Votre visite avec {name} est dans %n heures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your visit with {name} is in %n minute(s)</source>
      <translation>
        <numerusform>Votre visite avec {name} est dans %n minute</numerusform>
        <numerusform>Votre visite avec {name} est dans %n minutes</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has not answered yet. You will be told here and by e-mail.</source>
      <translation>{name} n’a pas encore répondu. Vous le saurez ici et par e-mail.</translation>
    </message>
    <message>
      <source>{name} is signed in. Come into the waiting room: you will be called there.</source>
      <translation>{name} est connecté. Venez dans la salle d’attente : on vous y appellera.</translation>
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
      <translation>Ajouté le {date} à {time} :</translation>
    </message>
    <message>
      <source>Draft, saved</source>
      <translation>Brouillon, enregistré</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>Vide</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Chargement</translation>
    </message>
    <message>
      <source>Not added yet</source>
      <translation>Pas encore ajouté</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>Pas encore enregistré</translation>
    </message>
    <message>
      <source>Only you can read this until you sign it.</source>
      <translation>Vous seul pouvez lire ceci jusqu'à votre signature.</translation>
    </message>
    <message>
      <source>Saving</source>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Envoi</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Signé</translation>
    </message>
    <message>
      <source>The patient can read this. It cannot be changed, only added to.</source>
      <translation>Le patient peut lire ceci. On ne peut plus le modifier, seulement le compléter.</translation>
    </message>
    <message>
      <source>These notes were changed on another device while you wrote. Both texts are kept until you choose.</source>
      <translation>Ces notes ont été modifiées sur un autre appareil pendant que vous écriviez. Les deux textes sont gardés jusqu'à votre choix.</translation>
    </message>
    <message>
      <source>These notes were signed on another device. What you wrote is not in them yet: you can add it.</source>
      <translation>Ces notes ont été signées sur un autre appareil. Votre texte n'y est pas encore : vous pouvez l'ajouter.</translation>
    </message>
    <message>
      <source>Two texts</source>
      <translation>Deux textes</translation>
    </message>
    <message>
      <source>Your text is kept while CareConnect runs. It is sent as soon as the server can be reached.</source>
      <translation>Votre texte est gardé tant que CareConnect est ouvert. Il part dès que le serveur est joignable.</translation>
    </message>
    <message>
      <source>Your text is safe on this computer. It is sent as soon as the server can be reached.</source>
      <translation>Votre texte est en sécurité sur cet ordinateur. Il part dès que le serveur est joignable.</translation>
    </message>
  </context>
  <context>
    <name>NotesEditor</name>
    <message>
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>Add to these notes</source>
      <translation>Compléter ces notes</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>Garder les deux</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Garder le mien</translation>
    </message>
    <message>
      <source>Keep the other</source>
      <translation>Garder l'autre</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Notes of the visit</source>
      <translation>Notes du rendez-vous</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Signer</translation>
    </message>
    <message>
      <source>Sign the notes, or add to signed ones</source>
      <translation>Signer les notes, ou compléter celles qui le sont</translation>
    </message>
    <message>
      <source>Sign these notes?</source>
      <translation>Signer ces notes ?</translation>
    </message>
    <message>
      <source>Signed on {day} at {time}</source>
      <translation>Signé le {day} à {time}</translation>
    </message>
    <message>
      <source>The patient can read them from then on. They cannot be changed any more, only added to.</source>
      <translation>Le patient pourra les lire dès lors. On ne pourra plus les modifier, seulement les compléter.</translation>
    </message>
    <message>
      <source>The text of the other device</source>
      <translation>Le texte de l'autre appareil</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Visit of {day}, {time}</source>
      <translation>Rendez-vous du {day}, {time}</translation>
    </message>
    <message>
      <source>Your text</source>
      <translation>Votre texte</translation>
    </message>
  </context>
  <context>
    <name>OverviewPlace</name>
    <message>
      <source>Activity log</source>
      <translation>Journal</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Chiffres</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>Que regarder</translation>
    </message>
  </context>
  <context>
    <name>PasswordCard</name>
    <message numerus="yes">
      <source>At least %n characters. A few words that only you would put together are easy to keep.</source>
      <translation>
        <numerusform>Au moins %n caractère. Quelques mots que vous seul réuniriez se retiennent bien.</numerusform>
        <numerusform>Au moins %n caractères. Quelques mots que vous seul réuniriez se retiennent bien.</numerusform>
      </translation>
    </message>
    <message>
      <source>Change the password</source>
      <translation>Changer le mot de passe</translation>
    </message>
    <message>
      <source>Changing your password</source>
      <translation>Changement du mot de passe</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <source>This is not your password. Capital and small letters are not the same.</source>
      <translation>Ce n'est pas votre mot de passe. Les mots de passe distinguent majuscules et minuscules.</translation>
    </message>
    <message>
      <source>Your current password</source>
      <translation>Votre mot de passe actuel</translation>
    </message>
    <message>
      <source>Your new password</source>
      <translation>Votre nouveau mot de passe</translation>
    </message>
    <message>
      <source>Your password is changed. Everywhere else you are signed out.</source>
      <translation>Votre mot de passe est changé. Vous êtes déconnecté partout ailleurs.</translation>
    </message>
  </context>
  <context>
    <name>PasswordField</name>
    <message>
      <source>Hide the password</source>
      <translation>Masquer le mot de passe</translation>
    </message>
    <message>
      <source>Show the password</source>
      <translation>Afficher le mot de passe</translation>
    </message>
  </context>
  <context>
    <name>PatientPage</name>
    <message>
      <source>Call</source>
      <translation>Appeler</translation>
    </message>
    <message>
      <source>Call {name}</source>
      <translation>Appeler {name}</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Messages</translation>
    </message>
    <message>
      <source>No pictures yet</source>
      <translation>Pas encore d'images</translation>
    </message>
    <message>
      <source>No visit to write about</source>
      <translation>Aucun rendez-vous à noter</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>Pas encore de rendez-vous</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Picture from you</source>
      <translation>Image de vous</translation>
    </message>
    <message>
      <source>Picture from {name}</source>
      <translation>Image de {name}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>Pictures that you send each other appear here.</source>
      <translation>Les images que vous vous envoyez sont ici.</translation>
    </message>
    <message>
      <source>There are notes as soon as a visit is approved.</source>
      <translation>Il y a des notes dès qu'un rendez-vous est accepté.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visites</translation>
    </message>
    <message>
      <source>Visits with this patient appear here.</source>
      <translation>Les rendez-vous avec ce patient sont ici.</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>Que regarder</translation>
    </message>
    <message>
      <source>born {date}</source>
      <translation>né le {date}</translation>
    </message>
    <message>
      <source>not signed in</source>
      <translation>pas connecté</translation>
    </message>
    <message>
      <source>online now</source>
      <translation>en ligne</translation>
    </message>
  </context>
  <context>
    <name>PatientPanel</name>
    <message>
      <source>All about the patient</source>
      <translation>Tout sur le patient</translation>
    </message>
    <message>
      <source>All about {name}</source>
      <translation>Tout sur {name}</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Accepter</translation>
    </message>
    <message>
      <source>Call (Enter)</source>
      <translation>Appeler (Entrée)</translation>
    </message>
    <message>
      <source>Call {name}</source>
      <translation>Appeler {name}</translation>
    </message>
    <message>
      <source>Cancel the visit</source>
      <translation>Annuler la visite</translation>
    </message>
    <message>
      <source>Choose a visit to see who comes and why.</source>
      <translation>Choisissez une visite pour voir qui vient et pourquoi.</translation>
    </message>
    <message>
      <source>Did not come</source>
      <translation>Pas venu</translation>
    </message>
    <message>
      <source>Earlier visits</source>
      <translation>Visites précédentes</translation>
    </message>
    <message>
      <source>Mark as done</source>
      <translation>Noter comme faite</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>Move to another time</source>
      <translation>Déplacer à une autre heure</translation>
    </message>
    <message>
      <source>Nobody chosen</source>
      <translation>Personne de choisi</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Notes of the visit of {name}</source>
      <translation>Notes du rendez-vous de {name}</translation>
    </message>
    <message>
      <source>The patient gave no reason.</source>
      <translation>Le patient n’a pas donné de motif.</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>Écrire un message</translation>
    </message>
    <message>
      <source>born {date}</source>
      <translation>né le {date}</translation>
    </message>
    <message>
      <source>not signed in</source>
      <translation>pas connecté</translation>
    </message>
    <message>
      <source>online now</source>
      <translation>en ligne</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <source>{day}: {reason}</source>
      <translation>{day} : {reason}</translation>
    </message>
  </context>
  <context>
    <name>PatientsPlace</name>
    <message>
      <source>Choose a patient to see their visits, notes, messages and files.</source>
      <translation>Choisissez un patient pour voir ses rendez-vous, notes, messages et fichiers.</translation>
    </message>
    <message>
      <source>Find a patient</source>
      <translation>Chercher un patient</translation>
    </message>
    <message>
      <source>It comes as soon as the server can be reached.</source>
      <translation>Elle arrive dès que le serveur est joignable.</translation>
    </message>
    <message>
      <source>Name or number</source>
      <translation>Nom ou numéro</translation>
    </message>
    <message>
      <source>No patients yet</source>
      <translation>Pas encore de patients</translation>
    </message>
    <message>
      <source>Nobody chosen</source>
      <translation>Personne de choisi</translation>
    </message>
    <message>
      <source>Nobody found</source>
      <translation>Personne trouvé</translation>
    </message>
    <message>
      <source>Patients</source>
      <translation>Patients</translation>
    </message>
    <message>
      <source>People with an approved visit appear here.</source>
      <translation>Les personnes avec un rendez-vous accepté sont ici.</translation>
    </message>
    <message>
      <source>The list is not here yet</source>
      <translation>La liste n'est pas encore là</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Try fewer letters, or the number.</source>
      <translation>Essayez moins de lettres, ou le numéro.</translation>
    </message>
    <message>
      <source>born {date}</source>
      <translation>né le {date}</translation>
    </message>
  </context>
  <context>
    <name>PhoneCard</name>
    <message>
      <source>Code from the text message</source>
      <translation>Code reçu par SMS</translation>
    </message>
    <message>
      <source>Confirm the number</source>
      <translation>Confirmer le numéro</translation>
    </message>
    <message>
      <source>Confirmed. News of your visits goes to this number.</source>
      <translation>Confirmé. Les nouvelles de vos rendez-vous arrivent à ce numéro.</translation>
    </message>
    <message>
      <source>If your clinic sends text messages, you get reminders and changes of your visits on your mobile phone: the time and a link, nothing about your health. Without a number you get them by e-mail alone.</source>
      <translation>Si votre clinique envoie des SMS, vous recevez sur votre mobile les rappels et les changements de vos rendez-vous : l’heure et un lien, rien sur votre santé. Sans numéro, vous les recevez seulement par e-mail.</translation>
    </message>
    <message>
      <source>Mobile number</source>
      <translation>Numéro de mobile</translation>
    </message>
    <message>
      <source>Please enter the code from the text message.</source>
      <translation>Saisissez le code reçu par SMS.</translation>
    </message>
    <message>
      <source>Please enter your mobile number.</source>
      <translation>Saisissez votre numéro de mobile.</translation>
    </message>
    <message>
      <source>Remove the number</source>
      <translation>Retirer le numéro</translation>
    </message>
    <message>
      <source>Removed. You get no more text messages.</source>
      <translation>Retiré. Vous ne recevez plus de SMS.</translation>
    </message>
    <message>
      <source>Save the number</source>
      <translation>Enregistrer le numéro</translation>
    </message>
    <message>
      <source>Saved. Your clinic does not send text messages at the moment.</source>
      <translation>Enregistré. Votre clinique n’envoie pas de SMS pour le moment.</translation>
    </message>
    <message>
      <source>Saving the number</source>
      <translation>Enregistrement du numéro</translation>
    </message>
    <message>
      <source>Send another code</source>
      <translation>Envoyer un autre code</translation>
    </message>
    <message>
      <source>Text messages</source>
      <translation>SMS</translation>
    </message>
    <message>
      <source>This code is not right, or too old. You can ask for another one.</source>
      <translation>Ce code est faux ou trop ancien. Vous pouvez en demander un autre.</translation>
    </message>
    <message>
      <source>This is not a whole number. It begins with + and your country's code.</source>
      <translation>Ce numéro n’est pas complet. Il commence par + et l’indicatif de votre pays.</translation>
    </message>
    <message>
      <source>We have sent you a text message with a code. Enter it here within 10 minutes.</source>
      <translation>Nous vous avons envoyé un SMS avec un code. Saisissez-le ici dans les 10 minutes.</translation>
    </message>
    <message>
      <source>With the country code, for example +49 151 23456789</source>
      <translation>Avec l’indicatif du pays, par exemple +33 6 12 34 56 78</translation>
    </message>
  </context>
  <context>
    <name>PhotoDialog</name>
    <message>
      <source>Allow it in your system's privacy settings, or send a picture that is on this computer.</source>
      <translation>Autorisez-le dans les réglages de confidentialité, ou envoyez une image qui est sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Close that program and try again, or send a picture that is on this computer.</source>
      <translation>Fermez ce programme et réessayez, ou envoyez une image qui est sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Connect a camera and try again, or send a picture that is on this computer.</source>
      <translation>Branchez une caméra et réessayez, ou envoyez une image qui est sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Hold it still, and see that there is light on it.</source>
      <translation>Tenez-le immobile, avec assez de lumière.</translation>
    </message>
    <message>
      <source>Picture of the camera</source>
      <translation>Image de la caméra</translation>
    </message>
    <message>
      <source>Take a photo</source>
      <translation>Prendre une photo</translation>
    </message>
    <message>
      <source>Take the photo</source>
      <translation>Prendre la photo</translation>
    </message>
    <message>
      <source>The camera starts.</source>
      <translation>La caméra démarre.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
  </context>
  <context>
    <name>PictureDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Save the picture</source>
      <translation>Enregistrer l'image</translation>
    </message>
    <message>
      <source>The picture is on its way.</source>
      <translation>L'image est en route.</translation>
    </message>
  </context>
  <context>
    <name>Pictures</name>
    <message>
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
  </context>
  <context>
    <name>Place</name>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
  </context>
  <context>
    <name>PrivacyCard</name>
    <message>
      <source>CareConnect locks itself after ten minutes without you, and by {keys}. A call goes on.</source>
      <translation>CareConnect se verrouille après dix minutes sans vous, et avec {keys}. Un appel continue.</translation>
    </message>
    <message>
      <source>CareConnect locks itself after ten minutes without you. A call goes on.</source>
      <translation>CareConnect se verrouille après dix minutes sans vous. Un appel continue.</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Verrou</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>Verrouiller maintenant</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Notifications</translation>
    </message>
    <message>
      <source>Notifications can be seen by people near you. They never show what was written.</source>
      <translation>Les personnes proches peuvent voir les notifications. Elles ne montrent jamais ce qui est écrit.</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Confidentialité</translation>
    </message>
    <message>
      <source>With names</source>
      <translation>Avec les noms</translation>
    </message>
    <message>
      <source>Without names</source>
      <translation>Sans les noms</translation>
    </message>
  </context>
  <context>
    <name>QueueBar</name>
    <message numerus="yes">
      <source>%n min</source>
      <translation>
        <numerusform>%n min</numerusform>
        <numerusform>%n min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n patient(s) waiting. {name} has just come.</source>
      <translation>
        <numerusform>%n patient attend. {name} vient d'arriver.</numerusform>
        <numerusform>%n patients attendent. {name} vient d'arriver.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n patient(s) waiting. {name} has waited longest: {minutes}.</source>
      <translation>
        <numerusform>%n patient attend. {name} attend depuis le plus longtemps : {minutes}.</numerusform>
        <numerusform>%n patients attendent. {name} attend depuis le plus longtemps : {minutes}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>About %n min late</source>
      <translation>
        <numerusform>Environ %n min de retard</numerusform>
        <numerusform>Environ %n min de retard</numerusform>
      </translation>
    </message>
    <message>
      <source>Call the next</source>
      <translation>Appeler le suivant</translation>
    </message>
    <message>
      <source>Call the next ({keys})</source>
      <translation>Appeler le suivant ({keys})</translation>
    </message>
    <message>
      <source>Call {name}</source>
      <translation>Appeler {name}</translation>
    </message>
    <message>
      <source>Nobody is waiting.</source>
      <translation>Personne n'attend.</translation>
    </message>
    <message>
      <source>On time again</source>
      <translation>De nouveau à l'heure</translation>
    </message>
    <message>
      <source>Running late</source>
      <translation>J'ai du retard</translation>
    </message>
    <message>
      <source>{words}, not told yet</source>
      <translation>{words}, pas encore annoncé</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Connecting</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <source>Doctors</source>
      <translation>Médecins</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Accueil</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Horaires</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Messages</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Hors ligne</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>En ligne</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <source>Patients</source>
      <translation>Patients</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Lieux</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Signed in as %1</source>
      <translation>Session de %1</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>Déconnecté</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visites</translation>
    </message>
    <message>
      <source>Waiting room</source>
      <translation>Salle d’attente</translation>
    </message>
  </context>
  <context>
    <name>RailButton</name>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation>
        <numerusform>%n en attente</numerusform>
        <numerusform>%n en attente</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Rating</name>
    <message>
      <source>All right</source>
      <translation>Correct</translation>
    </message>
    <message>
      <source>Bad</source>
      <translation>Mauvais</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Bien</translation>
    </message>
    <message>
      <source>Very bad</source>
      <translation>Très mauvais</translation>
    </message>
    <message>
      <source>Very good</source>
      <translation>Très bien</translation>
    </message>
  </context>
  <context>
    <name>RatingDialog</name>
    <message>
      <source>How was your visit?</source>
      <translation>Comment était votre visite ?</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Envoyer</translation>
    </message>
    <message>
      <source>Would you like to say more?</source>
      <translation>Voulez-vous en dire plus ?</translation>
    </message>
    <message>
      <source>You may leave this empty. Others can read it, without your name.</source>
      <translation>Vous pouvez laisser vide. D’autres peuvent le lire, sans votre nom.</translation>
    </message>
    <message>
      <source>Your visit with {name}</source>
      <translation>Votre visite avec {name}</translation>
    </message>
  </context>
  <context>
    <name>ReasonStep</name>
    <message>
      <source>For example: I have had a cough for two weeks.</source>
      <translation>Par exemple : je tousse depuis deux semaines.</translation>
    </message>
    <message>
      <source>How to meet</source>
      <translation>Forme de la visite</translation>
    </message>
    <message>
      <source>How would you like to meet?</source>
      <translation>Comment souhaitez-vous vous voir ?</translation>
    </message>
    <message>
      <source>Only you and the doctor see this. In an emergency, call your local emergency number.</source>
      <translation>Seuls vous et le médecin voient cela. En cas d’urgence, appelez le numéro d’urgence.</translation>
    </message>
    <message>
      <source>What brings you? You may leave this empty.</source>
      <translation>Quel est le motif ? Vous pouvez laisser vide.</translation>
    </message>
  </context>
  <context>
    <name>RequestsStrip</name>
    <message numerus="yes">
      <source>%n request(s) to answer</source>
      <translation>
        <numerusform>%n demande à traiter</numerusform>
        <numerusform>%n demandes à traiter</numerusform>
      </translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Accepter</translation>
    </message>
    <message>
      <source>Approve the visit of {name}</source>
      <translation>Accepter la visite de {name}</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Refuser</translation>
    </message>
    <message>
      <source>Decline the visit of {name}</source>
      <translation>Refuser la visite de {name}</translation>
    </message>
    <message>
      <source>No reason given</source>
      <translation>Pas de motif</translation>
    </message>
    <message>
      <source>Request of {name}</source>
      <translation>Demande de {name}</translation>
    </message>
  </context>
  <context>
    <name>RoomCard</name>
    <message>
      <source>Ask to chat instead</source>
      <translation>Demander à écrire</translation>
    </message>
    <message>
      <source>Back to home</source>
      <translation>Retour à l’accueil</translation>
    </message>
    <message>
      <source>Call now</source>
      <translation>Appeler maintenant</translation>
    </message>
    <message>
      <source>I am here</source>
      <translation>Je suis là</translation>
    </message>
    <message>
      <source>I am ready</source>
      <translation>Je suis prêt</translation>
    </message>
    <message>
      <source>Join again</source>
      <translation>Rejoindre à nouveau</translation>
    </message>
    <message>
      <source>Not ready after all</source>
      <translation>Finalement pas prêt</translation>
    </message>
    <message>
      <source>Show the call</source>
      <translation>Afficher l'appel</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>Écrire un message</translation>
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
        <numerusform>Il reste %n code de secours.</numerusform>
        <numerusform>Il reste %n codes de secours.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Copy the codes</source>
      <translation>Copier les codes</translation>
    </message>
    <message>
      <source>Copy the key</source>
      <translation>Copier la clé</translation>
    </message>
    <message>
      <source>I have kept them</source>
      <translation>Je les ai conservés</translation>
    </message>
    <message>
      <source>It is on. Keep these codes where only you find them: each lets you in once without your phone. They are not shown again.</source>
      <translation>C'est activé. Gardez ces codes là où vous seul les trouvez : chacun vous laisse entrer une fois sans téléphone. Ils ne seront plus affichés.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Désactivé</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Activé</translation>
    </message>
    <message>
      <source>Open an authenticator app on your phone, and scan this picture with it.</source>
      <translation>Ouvrez une application d'authentification sur votre téléphone, et scannez cette image.</translation>
    </message>
    <message>
      <source>Or type this key into the app: {key}</source>
      <translation>Ou saisissez cette clé dans l'application : {key}</translation>
    </message>
    <message>
      <source>QR code for your authenticator app</source>
      <translation>Code QR pour votre application d'authentification</translation>
    </message>
    <message>
      <source>Second step at sign-in</source>
      <translation>Deuxième étape à la connexion</translation>
    </message>
    <message>
      <source>Set it up</source>
      <translation>La mettre en place</translation>
    </message>
    <message>
      <source>Six digits.</source>
      <translation>Six chiffres.</translation>
    </message>
    <message>
      <source>The code that the app shows now</source>
      <translation>Le code que l'application affiche maintenant</translation>
    </message>
    <message>
      <source>This is not your password. Capital and small letters are not the same.</source>
      <translation>Ce n'est pas votre mot de passe. Les mots de passe distinguent majuscules et minuscules.</translation>
    </message>
    <message>
      <source>To be sure that it is you.</source>
      <translation>Pour être sûr que c'est vous.</translation>
    </message>
    <message>
      <source>Turn it off</source>
      <translation>La désactiver</translation>
    </message>
    <message>
      <source>Turn it on</source>
      <translation>L'activer</translation>
    </message>
    <message>
      <source>With it, nobody gets in with your password alone: an app on your phone shows a code as well.</source>
      <translation>Avec elle, personne n'entre avec votre seul mot de passe : une application sur votre téléphone affiche aussi un code.</translation>
    </message>
    <message>
      <source>Your password</source>
      <translation>Votre mot de passe</translation>
    </message>
  </context>
  <context>
    <name>SessionsCard</name>
    <message>
      <source>A program without a name</source>
      <translation>Un programme sans nom</translation>
    </message>
    <message>
      <source>If you do not know one of these, sign out there and change your password.</source>
      <translation>Si l'un d'eux vous est inconnu, déconnectez-vous là-bas et changez votre mot de passe.</translation>
    </message>
    <message>
      <source>Sign out everywhere else</source>
      <translation>Se déconnecter partout ailleurs</translation>
    </message>
    <message>
      <source>Sign out there</source>
      <translation>Se déconnecter là-bas</translation>
    </message>
    <message>
      <source>Sign out there: {program}</source>
      <translation>Se déconnecter là-bas : {program}</translation>
    </message>
    <message>
      <source>Signed in {began}, last used {used}</source>
      <translation>Connecté le {began}, utilisé le {used}</translation>
    </message>
    <message>
      <source>Signing out</source>
      <translation>Déconnexion</translation>
    </message>
    <message>
      <source>The list is on its way.</source>
      <translation>La liste est en route.</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Cet ordinateur</translation>
    </message>
    <message>
      <source>Where you are signed in</source>
      <translation>Où vous êtes connecté</translation>
    </message>
  </context>
  <context>
    <name>SettingsCard</name>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
  </context>
  <context>
    <name>SettingsPlace</name>
    <message>
      <source>Nothing found</source>
      <translation>Rien trouvé</translation>
    </message>
    <message>
      <source>Search in the settings</source>
      <translation>Chercher dans les réglages</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Try another word.</source>
      <translation>Essayez un autre mot.</translation>
    </message>
  </context>
  <context>
    <name>SharePicker</name>
    <message>
      <source>A whole screen</source>
      <translation>Un écran entier</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>One window</source>
      <translation>Une fenêtre</translation>
    </message>
    <message>
      <source>Screen {number}</source>
      <translation>Écran {number}</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Partager</translation>
    </message>
    <message>
      <source>What do you want to show?</source>
      <translation>Que souhaitez-vous montrer ?</translation>
    </message>
    <message>
      <source>{name} sees what you choose, until you stop.</source>
      <translation>{name} voit ce que vous choisissez, jusqu'à ce que vous arrêtiez.</translation>
    </message>
  </context>
  <context>
    <name>Shortcuts</name>
    <message>
      <source>A doctor's day</source>
      <translation>La journée d'un médecin</translation>
    </message>
    <message>
      <source>All about the chosen patient</source>
      <translation>Tout sur le patient choisi</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Répondre</translation>
    </message>
    <message>
      <source>Answer without camera</source>
      <translation>Répondre sans caméra</translation>
    </message>
    <message>
      <source>Back to the call</source>
      <translation>Retour à l'appel</translation>
    </message>
    <message>
      <source>Call who waits longest</source>
      <translation>Appeler qui attend depuis le plus longtemps</translation>
    </message>
    <message>
      <source>Camera on or off</source>
      <translation>Caméra allumée ou éteinte</translation>
    </message>
    <message>
      <source>Chat beside the picture</source>
      <translation>Messages à côté de l’image</translation>
    </message>
    <message>
      <source>Choose camera</source>
      <translation>Choisir la caméra</translation>
    </message>
    <message>
      <source>Choose microphone and loudspeaker</source>
      <translation>Choisir le micro et le haut-parleur</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Refuser</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Partout</translation>
    </message>
    <message>
      <source>Files of the patient</source>
      <translation>Fichiers du patient</translation>
    </message>
    <message>
      <source>Find a patient</source>
      <translation>Chercher un patient</translation>
    </message>
    <message>
      <source>Full screen, or back</source>
      <translation>Plein écran, ou retour</translation>
    </message>
    <message>
      <source>Go to the requests</source>
      <translation>Aller aux demandes</translation>
    </message>
    <message>
      <source>In a call</source>
      <translation>Pendant un appel</translation>
    </message>
    <message>
      <source>Leave the call</source>
      <translation>Quitter l'appel</translation>
    </message>
    <message>
      <source>Lock CareConnect</source>
      <translation>Verrouiller CareConnect</translation>
    </message>
    <message>
      <source>Mark the chosen visit as done</source>
      <translation>Marquer le rendez-vous choisi comme terminé</translation>
    </message>
    <message>
      <source>Mark the chosen visit as missed</source>
      <translation>Marquer le rendez-vous choisi comme manqué</translation>
    </message>
    <message>
      <source>Messages with the patient</source>
      <translation>Messages avec le patient</translation>
    </message>
    <message>
      <source>Microphone on or off</source>
      <translation>Micro activé ou coupé</translation>
    </message>
    <message>
      <source>Move your own picture to the next corner</source>
      <translation>Déplacer votre image au coin suivant</translation>
    </message>
    <message>
      <source>Notes beside the picture</source>
      <translation>Notes à côté de l'image</translation>
    </message>
    <message>
      <source>Notes of the chosen visit</source>
      <translation>Notes du rendez-vous choisi</translation>
    </message>
    <message>
      <source>Notes of the patient</source>
      <translation>Notes du patient</translation>
    </message>
    <message>
      <source>Open page {number} of the side bar</source>
      <translation>Aller à l'espace {number} de la barre</translation>
    </message>
    <message>
      <source>Quit CareConnect</source>
      <translation>Quitter CareConnect</translation>
    </message>
    <message>
      <source>Share a window or the screen, or stop</source>
      <translation>Partager une fenêtre ou l'écran, ou arrêter</translation>
    </message>
    <message>
      <source>Show the keyboard shortcuts</source>
      <translation>Afficher les raccourcis clavier</translation>
    </message>
    <message>
      <source>Sign the notes that you write, or add to signed ones</source>
      <translation>Signer vos notes, ou compléter celles qui sont signées</translation>
    </message>
    <message>
      <source>Small window on top, or back</source>
      <translation>Petite fenêtre, ou retour</translation>
    </message>
    <message>
      <source>Tell everybody that you run late</source>
      <translation>Prévenir tout le monde de votre retard</translation>
    </message>
    <message>
      <source>The day after</source>
      <translation>Le jour suivant</translation>
    </message>
    <message>
      <source>The day before</source>
      <translation>Le jour précédent</translation>
    </message>
    <message>
      <source>The visit beside the picture</source>
      <translation>Le rendez-vous à côté de l'image</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Visits of the patient</source>
      <translation>Rendez-vous du patient</translation>
    </message>
    <message>
      <source>When somebody calls</source>
      <translation>Quand quelqu'un appelle</translation>
    </message>
    <message>
      <source>Write to the chosen patient</source>
      <translation>Écrire au patient choisi</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsSheet</name>
    <message>
      <source>Choose keys together with Ctrl or Alt, or one of the F keys.</source>
      <translation>Choisissez des touches avec Ctrl ou Alt, ou une touche F.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucune</translation>
    </message>
    <message>
      <source>Press the keys</source>
      <translation>Appuyez sur les touches</translation>
    </message>
    <message>
      <source>Reset all shortcuts</source>
      <translation>Rétablir tous les raccourcis</translation>
    </message>
    <message>
      <source>These keys already do this: {action}. Change that one first.</source>
      <translation>Ces touches font déjà ceci : {action}. Changez d'abord celui-là.</translation>
    </message>
    <message>
      <source>To change one, press its button and then the new keys.</source>
      <translation>Pour en changer un, appuyez sur son bouton puis sur les nouvelles touches.</translation>
    </message>
  </context>
  <context>
    <name>SignIn</name>
    <message numerus="yes">
      <source>A little longer, please: at least %n characters.</source>
      <translation>
        <numerusform>Un peu plus long, s’il vous plaît : au moins %n caractère.</numerusform>
        <numerusform>Un peu plus long, s’il vous plaît : au moins %n caractères.</numerusform>
      </translation>
    </message>
    <message>
      <source>An address looks like https://clinic.example.</source>
      <translation>Une adresse ressemble à https://clinic.example.</translation>
    </message>
    <message>
      <source>An e-mail looks like name@example.org.</source>
      <translation>Un e-mail ressemble à name@example.org.</translation>
    </message>
    <message>
      <source>CareConnect cannot use this address. It should begin with https.</source>
      <translation>CareConnect ne peut pas utiliser cette adresse. Elle doit commencer par https.</translation>
    </message>
    <message>
      <source>Many people use this one. Please choose another password.</source>
      <translation>Beaucoup de gens l’utilisent. Choisissez un autre mot de passe.</translation>
    </message>
    <message>
      <source>Please enter the address of your clinic's server.</source>
      <translation>Saisissez l’adresse du serveur de votre clinique.</translation>
    </message>
    <message>
      <source>Please enter the code that your app shows now.</source>
      <translation>Saisissez le code que votre application affiche maintenant.</translation>
    </message>
    <message>
      <source>Please enter your e-mail.</source>
      <translation>Saisissez votre e-mail.</translation>
    </message>
    <message>
      <source>Please enter your password.</source>
      <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
      <source>Please name your specialty, so that patients find you.</source>
      <translation>Indiquez votre spécialité pour que l’on vous trouve.</translation>
    </message>
    <message>
      <source>Please tell us your name.</source>
      <translation>Indiquez votre nom.</translation>
    </message>
    <message>
      <source>That code did not fit. Each code works once: wait for the next one.</source>
      <translation>Ce code ne convient pas. Chaque code sert une fois : attendez le suivant.</translation>
    </message>
    <message>
      <source>That is longer than the server can take. Please shorten it.</source>
      <translation>C’est plus long que ce que le serveur accepte. Raccourcissez, s’il vous plaît.</translation>
    </message>
    <message>
      <source>The server does not take this e-mail. Do you already have an account?</source>
      <translation>Le serveur refuse cet e-mail. Avez-vous déjà un compte ?</translation>
    </message>
    <message>
      <source>The server does not take this name. Please write it another way.</source>
      <translation>Le serveur refuse ce nom. Écrivez-le autrement.</translation>
    </message>
    <message>
      <source>The server does not take this password. Please choose another one.</source>
      <translation>Le serveur refuse ce mot de passe. Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>The server does not take this specialty.</source>
      <translation>Le serveur refuse cette spécialité.</translation>
    </message>
    <message>
      <source>Your name or e-mail is in it. Others would try that first.</source>
      <translation>Il contient votre nom ou votre e-mail. C’est ce que d’autres essaieraient d’abord.</translation>
    </message>
  </context>
  <context>
    <name>SignInView</name>
    <message>
      <source>As people call you, for example Amina Hassan</source>
      <translation>Comme on vous appelle, par exemple Amina Hassan</translation>
    </message>
    <message numerus="yes">
      <source>At least %n characters. A few words that only you would put together are easy to keep.</source>
      <translation>
        <numerusform>Au moins %n caractère. Quelques mots que vous seul réuniriez se retiennent bien.</numerusform>
        <numerusform>Au moins %n caractères. Quelques mots que vous seul réuniriez se retiennent bien.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Changer</translation>
    </message>
    <message>
      <source>Change the server's address</source>
      <translation>Changer l’adresse du serveur</translation>
    </message>
    <message>
      <source>Clinic's server</source>
      <translation>Serveur de la clinique</translation>
    </message>
    <message>
      <source>Code from your authenticator app</source>
      <translation>Code de votre application d’authentification</translation>
    </message>
    <message>
      <source>Create account</source>
      <translation>Créer un compte</translation>
    </message>
    <message>
      <source>Creating your account</source>
      <translation>Création de votre compte</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Forgot your password?</source>
      <translation>Mot de passe oublié ?</translation>
    </message>
    <message>
      <source>I am a</source>
      <translation>Je suis</translation>
    </message>
    <message>
      <source>I am a doctor</source>
      <translation>Je suis médecin</translation>
    </message>
    <message>
      <source>I am a patient</source>
      <translation>Je suis patient</translation>
    </message>
    <message>
      <source>Only on your own computer. Doctors sign in each time.</source>
      <translation>Seulement sur votre propre ordinateur. Les médecins se connectent à chaque fois.</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Se connecter</translation>
    </message>
    <message>
      <source>Sign in or create an account</source>
      <translation>Se connecter ou créer un compte</translation>
    </message>
    <message>
      <source>Sign in to CareConnect</source>
      <translation>Se connecter à CareConnect</translation>
    </message>
    <message>
      <source>Signing in</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <source>Six digits that change every half minute, or a recovery code</source>
      <translation>Six chiffres qui changent toutes les demi-minutes, ou un code de secours</translation>
    </message>
    <message>
      <source>Specialty</source>
      <translation>Spécialité</translation>
    </message>
    <message>
      <source>Stay signed in on this computer</source>
      <translation>Rester connecté sur cet ordinateur</translation>
    </message>
    <message>
      <source>The address that your clinic gave you</source>
      <translation>L’adresse que votre clinique vous a donnée</translation>
    </message>
    <message>
      <source>What patients look for, for example Cardiology</source>
      <translation>Ce que cherchent les patients, par exemple Cardiologie</translation>
    </message>
    <message>
      <source>You sign in each time: this computer has no safe place to keep you signed in.</source>
      <translation>Vous vous connectez à chaque fois : cet ordinateur n’a pas d’endroit sûr pour vous garder connecté.</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
  </context>
  <context>
    <name>SlotPicker</name>
    <message numerus="yes">
      <source>%n free</source>
      <translation>
        <numerusform>%n libre</numerusform>
        <numerusform>%n libres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n free time(s)</source>
      <translation>
        <numerusform>%n heure libre</numerusform>
        <numerusform>%n heures libres</numerusform>
      </translation>
    </message>
    <message>
      <source>Above: your time. Below: the doctor's time in {city}.</source>
      <translation>En haut : votre heure. Dessous : l’heure du médecin à {city}.</translation>
    </message>
    <message>
      <source>Afternoon</source>
      <translation>Après-midi</translation>
    </message>
    <message>
      <source>Evening</source>
      <translation>Soir</translation>
    </message>
    <message>
      <source>Go to {day}</source>
      <translation>Aller au {day}</translation>
    </message>
    <message>
      <source>Look again tomorrow, or choose another doctor.</source>
      <translation>Regardez demain ou choisissez un autre médecin.</translation>
    </message>
    <message>
      <source>Morning</source>
      <translation>Matin</translation>
    </message>
    <message>
      <source>No free time in the next two weeks</source>
      <translation>Aucune heure libre dans les deux semaines</translation>
    </message>
    <message>
      <source>No free time on this day</source>
      <translation>Aucune heure libre ce jour</translation>
    </message>
    <message>
      <source>no free time</source>
      <translation>aucune heure libre</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <source>{day}, {free}</source>
      <translation>{day}, {free}</translation>
    </message>
    <message>
      <source>{own}, for the doctor {theirs}</source>
      <translation>{own}, pour le médecin {theirs}</translation>
    </message>
    <message>
      <source>{weekday} {day}</source>
      <translation>{weekday} {day}</translation>
    </message>
  </context>
  <context>
    <name>StandingNotes</name>
    <message>
      <source>Patients cannot book you yet</source>
      <translation>On ne peut pas encore vous réserver</translation>
    </message>
    <message>
      <source>Patients find and book you as soon as it has. You can set everything up until then.</source>
      <translation>On vous trouvera dès que ce sera fait. D’ici là, vous pouvez tout préparer.</translation>
    </message>
    <message>
      <source>Say at which times you see patients.</source>
      <translation>Indiquez à quelles heures vous recevez.</translation>
    </message>
    <message>
      <source>Set your hours</source>
      <translation>Fixer vos horaires</translation>
    </message>
    <message>
      <source>Your clinic has not confirmed your account yet</source>
      <translation>Votre clinique n’a pas encore confirmé votre compte</translation>
    </message>
  </context>
  <context>
    <name>SummaryStep</name>
    <message>
      <source>Instead of {when}</source>
      <translation>Au lieu de {when}</translation>
    </message>
    <message>
      <source>Is everything right?</source>
      <translation>Tout est juste ?</translation>
    </message>
    <message>
      <source>The doctor answers your request. You will be told here. You can cancel at any time.</source>
      <translation>Le médecin répondra à votre demande. Vous le saurez ici. Vous pouvez annuler à tout moment.</translation>
    </message>
    <message>
      <source>You gave no reason.</source>
      <translation>Vous n’avez pas donné de motif.</translation>
    </message>
    <message>
      <source>{time} by the doctor's clock in {city}</source>
      <translation>{time} à l’heure du médecin, {city}</translation>
    </message>
  </context>
  <context>
    <name>Symptoms</name>
    <message>
      <source>A dull, pressing headache on both sides, often with tiredness or stress.</source>
      <translation>Mal de tête sourd et pressant des deux côtés, souvent avec fatigue ou stress.</translation>
    </message>
    <message>
      <source>A feeling of being off balance; it has many causes, most of them harmless.</source>
      <translation>Sensation de déséquilibre ; elle a beaucoup de causes, la plupart sans gravité.</translation>
    </message>
    <message>
      <source>A mild viral infection of the nose and throat.</source>
      <translation>Une infection virale légère du nez et de la gorge.</translation>
    </message>
    <message>
      <source>A stretched or torn ligament or muscle around a joint.</source>
      <translation>Un ligament ou un muscle étiré ou déchiré près d’une articulation.</translation>
    </message>
    <message>
      <source>A viral infection of the airways; loss of smell or taste can be part of it.</source>
      <translation>Une infection virale des voies respiratoires ; l’odorat ou le goût peut manquer.</translation>
    </message>
    <message>
      <source>A viral infection with fever and aches that begins quickly.</source>
      <translation>Une infection virale avec fièvre et douleurs, qui commence vite.</translation>
    </message>
    <message>
      <source>Allergic rhinitis</source>
      <translation>Rhinite allergique</translation>
    </message>
    <message>
      <source>An allergy, for example to pollen, that affects nose and eyes.</source>
      <translation>Une allergie, par exemple au pollen, qui touche le nez et les yeux.</translation>
    </message>
    <message>
      <source>An infection of stomach and bowel with vomiting or diarrhoea.</source>
      <translation>Une infection de l’estomac et de l’intestin avec vomissements ou diarrhée.</translation>
    </message>
    <message>
      <source>An infection of the bladder or the urinary tract.</source>
      <translation>Une infection de la vessie ou des voies urinaires.</translation>
    </message>
    <message>
      <source>An inflammation of the eye's outer lining.</source>
      <translation>Une inflammation de la membrane externe de l’œil.</translation>
    </message>
    <message>
      <source>An inflammation of the middle or outer ear.</source>
      <translation>Une inflammation de l’oreille moyenne ou externe.</translation>
    </message>
    <message>
      <source>An inflammation of the throat, most often by a virus.</source>
      <translation>Une inflammation de la gorge, le plus souvent due à un virus.</translation>
    </message>
    <message>
      <source>An irritated, itching skin.</source>
      <translation>Une peau irritée qui démange.</translation>
    </message>
    <message>
      <source>Attacks of throbbing headache, often with sickness or sensitivity to light.</source>
      <translation>Crises de mal de tête pulsatile, souvent avec nausées ou gêne à la lumière.</translation>
    </message>
    <message>
      <source>COVID-19</source>
      <translation>COVID-19</translation>
    </message>
    <message>
      <source>Common cold</source>
      <translation>Rhume</translation>
    </message>
    <message>
      <source>Conjunctivitis</source>
      <translation>Conjonctivite</translation>
    </message>
    <message>
      <source>Constipation</source>
      <translation>Constipation</translation>
    </message>
    <message>
      <source>Dermatitis or eczema</source>
      <translation>Dermatite ou eczéma</translation>
    </message>
    <message>
      <source>Dizziness</source>
      <translation>Vertiges</translation>
    </message>
    <message>
      <source>Ear infection</source>
      <translation>Infection de l’oreille</translation>
    </message>
    <message>
      <source>Hard or rare bowel movements.</source>
      <translation>Selles dures ou rares.</translation>
    </message>
    <message>
      <source>Heartburn or acid reflux</source>
      <translation>Brûlures d’estomac ou reflux</translation>
    </message>
    <message>
      <source>Influenza-like illness</source>
      <translation>Syndrome grippal</translation>
    </message>
    <message>
      <source>Insomnia</source>
      <translation>Insomnie</translation>
    </message>
    <message>
      <source>Migraine</source>
      <translation>Migraine</translation>
    </message>
    <message>
      <source>Non-specific back pain</source>
      <translation>Mal de dos commun</translation>
    </message>
    <message>
      <source>Pain in the back without a single serious cause, the most common kind.</source>
      <translation>Douleur du dos sans cause grave précise, la forme la plus courante.</translation>
    </message>
    <message>
      <source>Sore throat or tonsillitis</source>
      <translation>Mal de gorge ou angine</translation>
    </message>
    <message>
      <source>Sprain or strain</source>
      <translation>Entorse ou élongation</translation>
    </message>
    <message>
      <source>Stomach acid that rises into the food pipe.</source>
      <translation>Acide de l’estomac qui remonte dans l’œsophage.</translation>
    </message>
    <message>
      <source>Stomach bug</source>
      <translation>Gastro-entérite</translation>
    </message>
    <message>
      <source>Stress or anxiety</source>
      <translation>Stress ou anxiété</translation>
    </message>
    <message>
      <source>Tension-type headache</source>
      <translation>Céphalée de tension</translation>
    </message>
    <message>
      <source>Trouble with falling or staying asleep.</source>
      <translation>Difficulté à s’endormir ou à rester endormi.</translation>
    </message>
    <message>
      <source>Urinary tract infection</source>
      <translation>Infection urinaire</translation>
    </message>
    <message>
      <source>Worry or tension that shows in body and mind.</source>
      <translation>Inquiétude ou tension qui se voit dans le corps et l’esprit.</translation>
    </message>
  </context>
  <context>
    <name>ThreadView</name>
    <message>
      <source>Call</source>
      <translation>Appeler</translation>
    </message>
    <message>
      <source>Call {name}</source>
      <translation>Appeler {name}</translation>
    </message>
    <message>
      <source>Cancel sending</source>
      <translation>Annuler l'envoi</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Kept here. It goes when the server is back</source>
      <translation>Conservé ici. Partira au retour du serveur</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Messages</translation>
    </message>
    <message>
      <source>No messages yet</source>
      <translation>Pas encore de messages</translation>
    </message>
    <message>
      <source>Not sent. Press to try again</source>
      <translation>Non envoyé. Appuyez pour réessayer</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>Pas connecté</translation>
    </message>
    <message>
      <source>Online now</source>
      <translation>En ligne</translation>
    </message>
    <message>
      <source>Open the picture</source>
      <translation>Ouvrir l'image</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Envoi</translation>
    </message>
    <message>
      <source>Sending, {percent} %</source>
      <translation>Envoi, {percent} %</translation>
    </message>
    <message>
      <source>The messages are not here yet</source>
      <translation>Les messages ne sont pas encore là</translation>
    </message>
    <message>
      <source>They come as soon as the server can be reached. You can write already.</source>
      <translation>Ils arrivent dès que le serveur est joignable. Vous pouvez déjà écrire.</translation>
    </message>
    <message>
      <source>Throw away</source>
      <translation>Jeter</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Write the first one below.</source>
      <translation>Écrivez le premier ci-dessous.</translation>
    </message>
    <message>
      <source>delivered</source>
      <translation>remis</translation>
    </message>
    <message>
      <source>read</source>
      <translation>lu</translation>
    </message>
    <message>
      <source>sent</source>
      <translation>envoyé</translation>
    </message>
    <message>
      <source>{name} is writing</source>
      <translation>{name} écrit</translation>
    </message>
  </context>
  <context>
    <name>TimeOffCard</name>
    <message numerus="yes">
      <source>%n visit(s) already booked then. Move or cancel under “Day”.</source>
      <translation>
        <numerusform>%n rendez-vous réservé pendant ce temps : à déplacer ou annuler dans la journée.</numerusform>
        <numerusform>%n rendez-vous réservés pendant ce temps : à déplacer ou annuler dans la journée.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>End of the day</source>
      <translation>Fin de la journée</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Premier jour</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>It ends before it begins.</source>
      <translation>Elle finit avant de commencer.</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>La garder</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Dernier jour</translation>
    </message>
    <message>
      <source>Nobody can book you in this time.</source>
      <translation>Personne ne peut vous réserver pendant ce temps.</translation>
    </message>
    <message>
      <source>None planned</source>
      <translation>Rien de prévu</translation>
    </message>
    <message>
      <source>Patients can book you again: {when}.</source>
      <translation>Les patients peuvent de nouveau vous réserver : {when}.</translation>
    </message>
    <message>
      <source>Plan time off</source>
      <translation>Prévoir une absence</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Remove the time off {when}</source>
      <translation>Supprimer l'absence {when}</translation>
    </message>
    <message>
      <source>Remove this time off?</source>
      <translation>Supprimer cette absence ?</translation>
    </message>
    <message>
      <source>Save time off</source>
      <translation>Enregistrer l'absence</translation>
    </message>
    <message>
      <source>This time is over.</source>
      <translation>Ce temps est passé.</translation>
    </message>
    <message>
      <source>Time off</source>
      <translation>Absences</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Jusqu'à</translation>
    </message>
    <message>
      <source>What for (only you see this)</source>
      <translation>Pourquoi (vous seul le voyez)</translation>
    </message>
    <message>
      <source>{day} {time}</source>
      <translation>{day} {time}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} à {last}</translation>
    </message>
  </context>
  <context>
    <name>Times</name>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Demain</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Hier</translation>
    </message>
    <message>
      <source>today at {time}</source>
      <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
      <source>tomorrow at {time}</source>
      <translation>demain à {time}</translation>
    </message>
    <message>
      <source>yesterday at {time}</source>
      <translation>hier à {time}</translation>
    </message>
    <message>
      <source>{date}, {time}</source>
      <translation>{date}, {time}</translation>
    </message>
    <message>
      <source>{day} at {time}</source>
      <translation>{day} à {time}</translation>
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
        <numerusform>%n appel manqué</numerusform>
        <numerusform>%n appels manqués</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Répondre</translation>
    </message>
    <message>
      <source>Back to the call</source>
      <translation>Retour à l'appel</translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Refuser</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>Pas connecté</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Hors ligne</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>En ligne</translation>
    </message>
    <message>
      <source>Open CareConnect</source>
      <translation>Ouvrir CareConnect</translation>
    </message>
    <message>
      <source>Open CareConnect to see who called.</source>
      <translation>Ouvrez CareConnect pour voir qui a appelé.</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>Déconnecté</translation>
    </message>
    <message>
      <source>Somebody is calling you</source>
      <translation>Quelqu'un vous appelle</translation>
    </message>
    <message>
      <source>Your camera and microphone are off until you answer.</source>
      <translation>Votre caméra et votre micro sont coupés jusqu’à ce que vous répondiez.</translation>
    </message>
  </context>
  <context>
    <name>Veil</name>
    <message>
      <source>Locked</source>
      <translation>Verrouillé</translation>
    </message>
    <message>
      <source>Locked. Your call goes on: the other person still hears you.</source>
      <translation>Verrouillé. Votre appel continue : l'autre personne vous entend encore.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Déverrouiller</translation>
    </message>
  </context>
  <context>
    <name>Visit</name>
    <message>
      <source>Approved</source>
      <translation>Acceptée</translation>
    </message>
    <message>
      <source>Cancel the visit</source>
      <translation>Annuler la visite</translation>
    </message>
    <message>
      <source>Cancel this visit?</source>
      <translation>Annuler cette visite ?</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Annulée</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Refusée</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>La garder</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>Manquée</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>Requested</source>
      <translation>Demandée</translation>
    </message>
    <message>
      <source>The doctor cannot take this time. You can book another one.</source>
      <translation>Le médecin ne peut pas à cette heure. Vous pouvez en choisir une autre.</translation>
    </message>
    <message>
      <source>The doctor expects you.</source>
      <translation>Le médecin vous attend.</translation>
    </message>
    <message>
      <source>The doctor has not answered yet. You will be told here.</source>
      <translation>Le médecin n’a pas encore répondu. Vous le saurez ici.</translation>
    </message>
    <message>
      <source>The doctor knows that you are here.</source>
      <translation>Le médecin sait que vous êtes là.</translation>
    </message>
    <message>
      <source>The visit did not take place. You can book another one.</source>
      <translation>La visite n’a pas eu lieu. Vous pouvez en prendre une autre.</translation>
    </message>
    <message>
      <source>This visit does not take place.</source>
      <translation>Cette visite n’aura pas lieu.</translation>
    </message>
    <message>
      <source>This visit is over.</source>
      <translation>Cette visite est terminée.</translation>
    </message>
    <message>
      <source>This visit is taking place now.</source>
      <translation>Cette visite a lieu maintenant.</translation>
    </message>
    <message>
      <source>Video visit</source>
      <translation>Visite vidéo</translation>
    </message>
    <message>
      <source>Visit at the clinic</source>
      <translation>Visite à la clinique</translation>
    </message>
    <message>
      <source>Visit by messages</source>
      <translation>Visite par messages</translation>
    </message>
    <message>
      <source>Voice visit</source>
      <translation>Visite avec le son seul</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>{name} expects you {when}. The time may then go to somebody else.</source>
      <translation>{name} vous attend {when}. L’heure pourra aller à quelqu’un d’autre.</translation>
    </message>
  </context>
  <context>
    <name>VisitAside</name>
    <message>
      <source>Reason for the visit</source>
      <translation>Motif du rendez-vous</translation>
    </message>
    <message>
      <source>Symptoms</source>
      <translation>Symptômes</translation>
    </message>
    <message>
      <source>The patient gave no reason.</source>
      <translation>Le patient n’a pas donné de motif.</translation>
    </message>
  </context>
  <context>
    <name>VisitDetail</name>
    <message>
      <source>Add to calendar</source>
      <translation>Ajouter au calendrier</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>Appeler</translation>
    </message>
    <message>
      <source>Cancel visit</source>
      <translation>Annuler la visite</translation>
    </message>
    <message>
      <source>Check camera and sound</source>
      <translation>Vérifier la caméra et le son</translation>
    </message>
    <message>
      <source>Choose a visit to see more.</source>
      <translation>Choisissez une visite pour en voir plus.</translation>
    </message>
    <message>
      <source>Join the visit</source>
      <translation>Rejoindre la visite</translation>
    </message>
    <message>
      <source>Looking for the summary</source>
      <translation>Recherche du résumé</translation>
    </message>
    <message>
      <source>Move to another time</source>
      <translation>Déplacer à une autre heure</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>Rien de choisi</translation>
    </message>
    <message>
      <source>Rate the visit</source>
      <translation>Évaluer la visite</translation>
    </message>
    <message>
      <source>Signed by {name} on {day}</source>
      <translation>Signé par {name}, {day}</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Résumé</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Waiting room</source>
      <translation>Salle d’attente</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>Écrire un message</translation>
    </message>
    <message>
      <source>You rated this visit: {words}</source>
      <translation>Votre avis : {words}</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <source>{name} has not released a summary yet. It will appear here.</source>
      <translation>{name} n’a pas encore publié de résumé. Il sera affiché ici.</translation>
    </message>
  </context>
  <context>
    <name>VisitsPlace</name>
    <message>
      <source>Book a visit</source>
      <translation>Prendre rendez-vous</translation>
    </message>
    <message>
      <source>Book a visit, and it will appear here.</source>
      <translation>Prenez rendez-vous et la visite apparaîtra ici.</translation>
    </message>
    <message>
      <source>Coming up</source>
      <translation>À venir</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Passées</translation>
    </message>
    <message>
      <source>My visits</source>
      <translation>Mes visites</translation>
    </message>
    <message>
      <source>No visits here</source>
      <translation>Aucune visite ici</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Which visits</source>
      <translation>Quelles visites</translation>
    </message>
  </context>
  <context>
    <name>WaitingRoom</name>
    <message numerus="yes">
      <source>%n patient(s) before you</source>
      <translation>
        <numerusform>%n personne avant vous</numerusform>
        <numerusform>%n personnes avant vous</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) to wait. This is an estimate.</source>
      <translation>
        <numerusform>Cela prend environ %n minute. C’est une estimation.</numerusform>
        <numerusform>Cela prend environ %n minutes. C’est une estimation.</numerusform>
      </translation>
    </message>
    <message>
      <source>Check your internet. Your place is kept, and we try again by ourselves.</source>
      <translation>Vérifiez votre internet. Votre place est gardée, et nous réessayons tout seuls.</translation>
    </message>
    <message>
      <source>Checking your connection</source>
      <translation>Vérification de votre connexion</translation>
    </message>
    <message>
      <source>It can begin any moment. It may also take a little longer.</source>
      <translation>Cela peut commencer à tout moment. Cela peut aussi durer un peu plus.</translation>
    </message>
    <message>
      <source>It is {when}. This room opens at {time}.</source>
      <translation>Elle est {when}. Cette salle ouvre à {time}.</translation>
    </message>
    <message>
      <source>Join again, or press “I am ready” and wait for {name} to call.</source>
      <translation>Rejoignez à nouveau, ou appuyez sur « Je suis prêt » et attendez que {name} appelle.</translation>
    </message>
    <message>
      <source>Move closer to your router, or go in with sound alone.</source>
      <translation>Rapprochez-vous de votre box, ou entrez avec le son seul.</translation>
    </message>
    <message>
      <source>Press “I am ready”, and you are connected when {name} calls, without a ring.</source>
      <translation>Appuyez sur « Je suis prêt », et vous serez connecté sans sonnerie quand {name} appellera.</translation>
    </message>
    <message>
      <source>Tell {name} that you are here.</source>
      <translation>Dites à {name} que vous êtes là.</translation>
    </message>
    <message>
      <source>The call has a window of its own.</source>
      <translation>L’appel a sa propre fenêtre.</translation>
    </message>
    <message>
      <source>The doctor knows that you are here</source>
      <translation>Le médecin sait que vous êtes là</translation>
    </message>
    <message>
      <source>There is no connection to the clinic</source>
      <translation>Il n’y a pas de connexion avec la clinique</translation>
    </message>
    <message>
      <source>This visit is later</source>
      <translation>Cette visite est plus tard</translation>
    </message>
    <message>
      <source>This visit is over</source>
      <translation>Cette visite est terminée</translation>
    </message>
    <message>
      <source>You are in a call</source>
      <translation>Vous êtes en appel</translation>
    </message>
    <message>
      <source>You are in the waiting room</source>
      <translation>Vous êtes dans la salle d’attente</translation>
    </message>
    <message>
      <source>You are next</source>
      <translation>Vous êtes le prochain</translation>
    </message>
    <message>
      <source>You are ready. When {name} calls, you are connected without a ring. Stay on this page.</source>
      <translation>Vous êtes prêt. Quand {name} appellera, vous serez connecté sans sonnerie. Restez sur cette page.</translation>
    </message>
    <message>
      <source>You can write to {name}, and say how the visit was.</source>
      <translation>Vous pouvez écrire à {name} et dire comment était la visite.</translation>
    </message>
    <message>
      <source>You go in with picture and sound.</source>
      <translation>Vous entrez avec image et son.</translation>
    </message>
    <message>
      <source>You go in with sound alone.</source>
      <translation>Vous entrez avec le son seul.</translation>
    </message>
    <message>
      <source>You go in with your picture, and write what you want to say.</source>
      <translation>Vous entrez avec votre image, et écrivez ce que vous voulez dire.</translation>
    </message>
    <message>
      <source>You see and hear the doctor, and write what you want to say.</source>
      <translation>Vous voyez et entendez le médecin, et écrivez ce que vous voulez dire.</translation>
    </message>
    <message>
      <source>Your connection is slow</source>
      <translation>Votre connexion est lente</translation>
    </message>
    <message>
      <source>Your connection to the clinic is good.</source>
      <translation>Votre connexion avec la clinique est bonne.</translation>
    </message>
    <message>
      <source>Your visit is happening now</source>
      <translation>Votre visite est en cours</translation>
    </message>
    <message>
      <source>{name} is away from the desk for a moment.</source>
      <translation>{name} s’est absenté un instant.</translation>
    </message>
    <message numerus="yes">
      <source>{name} runs about %n minute(s) late.</source>
      <translation>
        <numerusform>{name} a environ %n minute de retard.</numerusform>
        <numerusform>{name} a environ %n minutes de retard.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} runs late.</source>
      <translation>{name} est en retard.</translation>
    </message>
  </context>
  <context>
    <name>WaitingRoomPlace</name>
    <message>
      <source>I cannot use picture and sound today. Please write to me here.</source>
      <translation>Je ne peux pas utiliser l’image et le son aujourd’hui. Écrivez-moi ici, s’il vous plaît.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Waiting room</source>
      <translation>Salle d’attente</translation>
    </message>
  </context>
  <context>
    <name>WhereaboutsCard</name>
    <message>
      <source>Asking the server</source>
      <translation>Demande au serveur</translation>
    </message>
    <message>
      <source>Copy the number</source>
      <translation>Copier le numéro</translation>
    </message>
    <message>
      <source>In an emergency, or if the call drops</source>
      <translation>En cas d'urgence, ou si l'appel est coupé</translation>
    </message>
    <message>
      <source>The patient did not say where they are, nor a number to call back.</source>
      <translation>Le patient n'a donné ni lieu ni numéro de rappel.</translation>
    </message>
    <message>
      <source>The patient did not say where they are.</source>
      <translation>Le patient n'a pas dit où il est.</translation>
    </message>
    <message>
      <source>The patient gave no number to call back.</source>
      <translation>Le patient n'a pas donné de numéro de rappel.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Where the patient is: {words}</source>
      <translation>Où est le patient : {words}</translation>
    </message>
  </context>
  <context>
    <name>_Picture</name>
    <message>
      <source>Your picture</source>
      <translation>Votre image</translation>
    </message>
  </context>
</TS>
