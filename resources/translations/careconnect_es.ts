<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>AccountCard</name>
    <message>
      <source>Account</source>
      <translation>Cuenta</translation>
    </message>
    <message>
      <source>Choose a picture of you</source>
      <translation>Elegir una foto suya</translation>
    </message>
    <message>
      <source>Saved. Times are shown in it from your next sign-in.</source>
      <translation>Guardado. Las horas se muestran así desde el próximo inicio de sesión.</translation>
    </message>
    <message>
      <source>Sending your picture</source>
      <translation>Enviando su foto</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>Cerrar sesión</translation>
    </message>
    <message>
      <source>Signing out also removes your drafts and lists from this computer.</source>
      <translation>Al cerrar sesión también se borran sus borradores y listas de este equipo.</translation>
    </message>
    <message>
      <source>This computer has no safe place for keys. You sign in each time, and drafts are kept only until you close CareConnect.</source>
      <translation>Este equipo no tiene un lugar seguro para claves. Inicia sesión cada vez, y los borradores se guardan solo hasta que cierre CareConnect.</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Zona horaria</translation>
    </message>
    <message>
      <source>You stay signed in on this computer.</source>
      <translation>Su sesión permanece abierta en este equipo.</translation>
    </message>
    <message>
      <source>Your picture</source>
      <translation>Su imagen</translation>
    </message>
    <message>
      <source>Your visits are shown in this zone.</source>
      <translation>Sus visitas se muestran en esta zona.</translation>
    </message>
  </context>
  <context>
    <name>Activity</name>
    <message>
      <source>A session was ended because somebody used an old key of it</source>
      <translation>Se cerró una sesión porque alguien usó una clave antigua de ella</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>Cuenta</translation>
    </message>
    <message>
      <source>Account made</source>
      <translation>Cuenta creada</translation>
    </message>
    <message>
      <source>Activity log looked at</source>
      <translation>Registro de actividad consultado</translation>
    </message>
    <message>
      <source>Call answered</source>
      <translation>Llamada contestada</translation>
    </message>
    <message>
      <source>Call ended</source>
      <translation>Llamada terminada</translation>
    </message>
    <message>
      <source>Call not let through</source>
      <translation>Llamada no permitida</translation>
    </message>
    <message>
      <source>Call placed</source>
      <translation>Llamada iniciada</translation>
    </message>
    <message>
      <source>Calls</source>
      <translation>Llamadas</translation>
    </message>
    <message>
      <source>Code for a new password sent</source>
      <translation>Código para una contraseña nueva enviado</translation>
    </message>
    <message>
      <source>Confirmed by the clinic</source>
      <translation>Confirmado por la clínica</translation>
    </message>
    <message>
      <source>Consent given</source>
      <translation>Consentimiento dado</translation>
    </message>
    <message>
      <source>Consent taken back</source>
      <translation>Consentimiento retirado</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>File opened</source>
      <translation>Archivo abierto</translation>
    </message>
    <message>
      <source>File uploaded</source>
      <translation>Archivo subido</translation>
    </message>
    <message>
      <source>List of conversations looked at</source>
      <translation>Lista de conversaciones consultada</translation>
    </message>
    <message>
      <source>List of patients looked at</source>
      <translation>Lista de pacientes consultada</translation>
    </message>
    <message>
      <source>List of visits looked at</source>
      <translation>Lista de visitas consultada</translation>
    </message>
    <message>
      <source>Looked up where a patient is</source>
      <translation>Se consultó dónde está un paciente</translation>
    </message>
    <message>
      <source>Message sent</source>
      <translation>Mensaje enviado</translation>
    </message>
    <message>
      <source>Messages looked at</source>
      <translation>Mensajes consultados</translation>
    </message>
    <message>
      <source>Messages marked as read</source>
      <translation>Mensajes marcados como leídos</translation>
    </message>
    <message>
      <source>New password set by a code</source>
      <translation>Contraseña nueva puesta con un código</translation>
    </message>
    <message>
      <source>Notes read</source>
      <translation>Notas leídas</translation>
    </message>
    <message>
      <source>Notes signed</source>
      <translation>Notas firmadas</translation>
    </message>
    <message>
      <source>Notes written</source>
      <translation>Notas escritas</translation>
    </message>
    <message>
      <source>Number for text messages confirmed</source>
      <translation>Número para SMS confirmado</translation>
    </message>
    <message>
      <source>Number for text messages given</source>
      <translation>Número para SMS indicado</translation>
    </message>
    <message>
      <source>Number for text messages removed</source>
      <translation>Número para SMS quitado</translation>
    </message>
    <message>
      <source>Password asked for again</source>
      <translation>Contraseña pedida de nuevo</translation>
    </message>
    <message>
      <source>Password changed</source>
      <translation>Contraseña cambiada</translation>
    </message>
    <message>
      <source>Patient checked in</source>
      <translation>El paciente ha llegado</translation>
    </message>
    <message>
      <source>Patient looked at</source>
      <translation>Paciente consultado</translation>
    </message>
    <message>
      <source>Picture of the profile changed</source>
      <translation>Foto del perfil cambiada</translation>
    </message>
    <message>
      <source>Profile changed</source>
      <translation>Perfil cambiado</translation>
    </message>
    <message>
      <source>Rating given</source>
      <translation>Valoración dada</translation>
    </message>
    <message>
      <source>Records read and written</source>
      <translation>Historiales leídos y escritos</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Rechazado</translation>
    </message>
    <message>
      <source>Request ran out without an answer</source>
      <translation>La solicitud caducó sin respuesta</translation>
    </message>
    <message>
      <source>Sign-in code switched off</source>
      <translation>Código de acceso desactivado</translation>
    </message>
    <message>
      <source>Sign-in code switched on</source>
      <translation>Código de acceso activado</translation>
    </message>
    <message>
      <source>Signed in</source>
      <translation>Sesión iniciada</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>Sin sesión</translation>
    </message>
    <message>
      <source>Time off changed</source>
      <translation>Ausencias cambiadas</translation>
    </message>
    <message>
      <source>Visit approved</source>
      <translation>Visita aprobada</translation>
    </message>
    <message>
      <source>Visit asked for</source>
      <translation>Visita solicitada</translation>
    </message>
    <message>
      <source>Visit began</source>
      <translation>Visita empezada</translation>
    </message>
    <message>
      <source>Visit cancelled</source>
      <translation>Visita cancelada</translation>
    </message>
    <message>
      <source>Visit declined</source>
      <translation>Visita rechazada</translation>
    </message>
    <message>
      <source>Visit looked at</source>
      <translation>Visita consultada</translation>
    </message>
    <message>
      <source>Visit marked as done</source>
      <translation>Visita marcada como hecha</translation>
    </message>
    <message>
      <source>Visit marked as missed</source>
      <translation>Visita marcada como perdida</translation>
    </message>
    <message>
      <source>Visit moved</source>
      <translation>Visita cambiada de hora</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visitas</translation>
    </message>
    <message>
      <source>Weekly hours changed</source>
      <translation>Horario semanal cambiado</translation>
    </message>
  </context>
  <context>
    <name>ActivityView</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n día</numerusform>
        <numerusform>%n días</numerusform>
      </translation>
    </message>
    <message>
      <source>Activity log</source>
      <translation>Registro de actividad</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>Calls, visits and what is read or written about patients appear here.</source>
      <translation>Aquí aparecen llamadas, visitas y lo que se lee o escribe sobre los pacientes.</translation>
    </message>
    <message>
      <source>Choose another kind or more days, or load older entries.</source>
      <translation>Elija otro tipo o más días, o cargue entradas anteriores.</translation>
    </message>
    <message>
      <source>Load older entries</source>
      <translation>Cargar entradas anteriores</translation>
    </message>
    <message>
      <source>Looking through older entries</source>
      <translation>Buscando en las entradas más antiguas</translation>
    </message>
    <message numerus="yes">
      <source>Looking through older entries: %n read, back to {day}</source>
      <translation>
        <numerusform>Buscando en las entradas más antiguas: %n leída, hasta el {day}</numerusform>
        <numerusform>Buscando en las entradas más antiguas: %n leídas, hasta el {day}</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing has happened yet</source>
      <translation>Aún no ha pasado nada</translation>
    </message>
    <message>
      <source>Nothing of this kind</source>
      <translation>Nada de este tipo</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Período</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Rechazado</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>otra persona</translation>
    </message>
    <message>
      <source>you</source>
      <translation>usted</translation>
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
      <translation>Llame ahora al número de emergencias de su lugar (112 en Europa, 999 en el Reino Unido, 911 en América del Norte), o pida a alguien cercano que llame. No espere a una visita aquí.</translation>
    </message>
    <message>
      <source>Call {number} now, or ask somebody near you to call. Do not wait for a visit here.</source>
      <translation>Llame ahora al {number}, o pida a alguien cercano que llame. No espere a una visita aquí.</translation>
    </message>
    <message>
      <source>This may be an emergency</source>
      <translation>Puede ser una emergencia</translation>
    </message>
  </context>
  <context>
    <name>AdviceView</name>
    <message>
      <source>A doctor should look at this soon</source>
      <translation>Un médico debería verlo pronto</translation>
    </message>
    <message>
      <source>Among other things, it may be:</source>
      <translation>Entre otras cosas, puede ser:</translation>
    </message>
    <message>
      <source>Not urgent, as far as can be told</source>
      <translation>No es urgente, hasta donde se puede decir</translation>
    </message>
    <message>
      <source>Please ask for a visit within the next days.</source>
      <translation>Pida una visita en los próximos días, por favor.</translation>
    </message>
    <message>
      <source>Talk about it with your doctor in this visit.</source>
      <translation>Hable de ello con su médico en esta visita.</translation>
    </message>
    <message>
      <source>This is general advice and no diagnosis. If it gets worse, seek medical help at once.</source>
      <translation>Es un consejo general y no un diagnóstico. Si empeora, busque ayuda médica de inmediato.</translation>
    </message>
    <message>
      <source>You can still ask for a visit here, once somebody is helping you.</source>
      <translation>Podrá seguir pidiendo una visita aquí, cuando alguien le esté ayudando.</translation>
    </message>
    <message>
      <source>{condition} (fits a little)</source>
      <translation>{condition} (encaja un poco)</translation>
    </message>
    <message>
      <source>{condition} (fits partly)</source>
      <translation>{condition} (encaja en parte)</translation>
    </message>
    <message>
      <source>{condition} (fits well)</source>
      <translation>{condition} (encaja bien)</translation>
    </message>
  </context>
  <context>
    <name>AfterVisitCard</name>
    <message>
      <source>How was it? It takes half a minute, and helps others.</source>
      <translation>¿Cómo fue? Lleva medio minuto y ayuda a otros.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <source>Rate the visit</source>
      <translation>Valorar la visita</translation>
    </message>
    <message>
      <source>See the summary</source>
      <translation>Ver el resumen</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>Escribir un mensaje</translation>
    </message>
    <message>
      <source>Your visit with {name} is over</source>
      <translation>Su visita con {name} ha terminado</translation>
    </message>
  </context>
  <context>
    <name>Alerts</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%n mensaje nuevo</numerusform>
        <numerusform>%n mensajes nuevos</numerusform>
      </translation>
    </message>
    <message>
      <source>New message from {name}</source>
      <translation>Mensaje nuevo de {name}</translation>
    </message>
    <message>
      <source>Open CareConnect to read.</source>
      <translation>Abra CareConnect para leer.</translation>
    </message>
    <message>
      <source>Open CareConnect to see more.</source>
      <translation>Abra CareConnect para ver más.</translation>
    </message>
    <message>
      <source>Somebody asks for a visit</source>
      <translation>Alguien pide una visita</translation>
    </message>
    <message>
      <source>Your request was not answered</source>
      <translation>Su solicitud no fue respondida</translation>
    </message>
    <message>
      <source>Your visit begins as planned</source>
      <translation>Su visita empieza según lo previsto</translation>
    </message>
    <message>
      <source>Your visit begins later</source>
      <translation>Su visita empieza más tarde</translation>
    </message>
    <message>
      <source>Your visit has a new time</source>
      <translation>Su visita tiene una nueva hora</translation>
    </message>
    <message>
      <source>Your visit is approved</source>
      <translation>Su visita está aprobada</translation>
    </message>
    <message>
      <source>Your visit is cancelled</source>
      <translation>Su visita está cancelada</translation>
    </message>
    <message>
      <source>Your visit was declined</source>
      <translation>Su visita fue rechazada</translation>
    </message>
  </context>
  <context>
    <name>AppearanceCard</name>
    <message>
      <source>Appearance</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Alto contraste</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Size of text</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
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
      <translation>Cerrar este mensaje</translation>
    </message>
    <message>
      <source>Copy the technical line for support</source>
      <translation>Copiar la línea técnica para soporte</translation>
    </message>
    <message>
      <source>Support number %1</source>
      <translation>Número de soporte %1</translation>
    </message>
  </context>
  <context>
    <name>BookingView</name>
    <message>
      <source>Ask for this time</source>
      <translation>Pedir esta hora</translation>
    </message>
    <message>
      <source>Ask for this visit</source>
      <translation>Pedir esta visita</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Choose a time first</source>
      <translation>Elija primero una hora</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Cargando</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Enviando</translation>
    </message>
    <message>
      <source>Step {number} of {count}: check and send</source>
      <translation>Paso {number} de {count}: revisar y enviar</translation>
    </message>
    <message>
      <source>Step {number} of {count}: choose a time</source>
      <translation>Paso {number} de {count}: elegir una hora</translation>
    </message>
    <message>
      <source>Step {number} of {count}: what brings you</source>
      <translation>Paso {number} de {count}: el motivo</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
  </context>
  <context>
    <name>CalendarExport</name>
    <message>
      <source>Add to calendar</source>
      <translation>Añadir al calendario</translation>
    </message>
    <message>
      <source>Calendar file (*.ics)</source>
      <translation>Archivo de calendario (*.ics)</translation>
    </message>
    <message>
      <source>Visit by CareConnect</source>
      <translation>Visita por CareConnect</translation>
    </message>
  </context>
  <context>
    <name>Call</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%n mensaje nuevo</numerusform>
        <numerusform>%n mensajes nuevos</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Contestar</translation>
    </message>
    <message>
      <source>Answer with picture and sound</source>
      <translation>Contestar con imagen y sonido</translation>
    </message>
    <message>
      <source>Answer without camera</source>
      <translation>Contestar sin cámara</translation>
    </message>
    <message>
      <source>Answer, and keep the camera off</source>
      <translation>Responder con la cámara apagada</translation>
    </message>
    <message>
      <source>Back to the call</source>
      <translation>Volver a la llamada</translation>
    </message>
    <message>
      <source>Beside the picture</source>
      <translation>Junto a la imagen</translation>
    </message>
    <message>
      <source>Call controls</source>
      <translation>Controles de la llamada</translation>
    </message>
    <message>
      <source>Call – CareConnect</source>
      <translation>Llamada – CareConnect</translation>
    </message>
    <message>
      <source>Calling</source>
      <translation>Llamando</translation>
    </message>
    <message>
      <source>Calling {name}.</source>
      <translation>Llamando a {name}.</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <source>Camera off</source>
      <translation>Apagar cámara</translation>
    </message>
    <message>
      <source>Camera on</source>
      <translation>Encender cámara</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Choose camera</source>
      <translation>Elegir cámara</translation>
    </message>
    <message>
      <source>Choose microphone and loudspeaker</source>
      <translation>Elegir micrófono y altavoz</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close the panel</source>
      <translation>Cerrar el panel</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>Conectado</translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>Conectando</translation>
    </message>
    <message>
      <source>Connecting you with {name}.</source>
      <translation>Conectándole con {name}.</translation>
    </message>
    <message>
      <source>Continue without it</source>
      <translation>Seguir sin ello</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <source>Decline the call</source>
      <translation>Rechazar la llamada</translation>
    </message>
    <message>
      <source>End the call for yourself</source>
      <translation>Terminar la llamada para usted</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>Terminada</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Pantalla completa</translation>
    </message>
    <message>
      <source>I agree</source>
      <translation>Acepto</translation>
    </message>
    <message>
      <source>I do not agree</source>
      <translation>No acepto</translation>
    </message>
    <message>
      <source>It is ringing. Waiting for {name} to answer.</source>
      <translation>Está sonando. Esperando a que {name} conteste.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Leave full screen</source>
      <translation>Salir de pantalla completa</translation>
    </message>
    <message>
      <source>Leave the call with {name}?</source>
      <translation>¿Salir de la llamada con {name}?</translation>
    </message>
    <message>
      <source>Loudspeaker</source>
      <translation>Altavoz</translation>
    </message>
    <message>
      <source>Microphone</source>
      <translation>Micrófono</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>Silenciar</translation>
    </message>
    <message>
      <source>Mute your microphone</source>
      <translation>Silenciar su micrófono</translation>
    </message>
    <message>
      <source>No camera found</source>
      <translation>No hay cámara</translation>
    </message>
    <message>
      <source>No camera was found. The call goes on without your picture. Plug a camera in, if you can.</source>
      <translation>No se encontró ninguna cámara. La llamada sigue sin su imagen. Conecte una cámara si puede.</translation>
    </message>
    <message>
      <source>No loudspeaker found</source>
      <translation>No hay altavoz</translation>
    </message>
    <message>
      <source>No loudspeaker was found, so you cannot hear {name}. Plug one in, or headphones.</source>
      <translation>No se encontró ningún altavoz, por eso no oye a {name}. Conecte uno o unos auriculares.</translation>
    </message>
    <message>
      <source>No microphone found</source>
      <translation>No hay micrófono</translation>
    </message>
    <message>
      <source>No microphone was found, so {name} cannot hear you. Plug one in, or a headset.</source>
      <translation>No se encontró ningún micrófono, por eso {name} no le oye. Conecte uno o unos auriculares con micrófono.</translation>
    </message>
    <message>
      <source>No way to {name} was found through this network. Try another network, or call again.</source>
      <translation>No se encontró ningún camino hasta {name} por esta red. Pruebe otra red o llame de nuevo.</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Reconnecting</source>
      <translation>Reconectando</translation>
    </message>
    <message>
      <source>Ringing</source>
      <translation>Sonando</translation>
    </message>
    <message>
      <source>Screen of {name}</source>
      <translation>Pantalla de {name}</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Compartir</translation>
    </message>
    <message>
      <source>Show a window or your screen</source>
      <translation>Mostrar una ventana o su pantalla</translation>
    </message>
    <message>
      <source>Show nothing of your screen any more</source>
      <translation>Dejar de mostrar su pantalla</translation>
    </message>
    <message>
      <source>Small window on top</source>
      <translation>Ventana pequeña siempre visible</translation>
    </message>
    <message>
      <source>Somebody is calling you</source>
      <translation>Alguien le está llamando</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Quedarse</translation>
    </message>
    <message>
      <source>Stop sharing</source>
      <translation>Dejar de compartir</translation>
    </message>
    <message>
      <source>The call could not be connected. Check your internet connection and call again.</source>
      <translation>No se pudo conectar la llamada. Revise su conexión a internet y llame de nuevo.</translation>
    </message>
    <message>
      <source>The call goes on in another window or on another device.</source>
      <translation>La llamada sigue en otra ventana o en otro dispositivo.</translation>
    </message>
    <message>
      <source>The camera does not work. The call goes on without your picture.</source>
      <translation>La cámara no funciona. La llamada sigue sin su imagen.</translation>
    </message>
    <message>
      <source>The camera gives no picture; another program may be using it. The call goes on without your picture.</source>
      <translation>La cámara no da imagen; quizá la usa otro programa. La llamada sigue sin su imagen.</translation>
    </message>
    <message>
      <source>The clinic's server cannot be reached. Check your internet connection and call again.</source>
      <translation>No se puede llegar al servidor de la clínica. Revise su conexión a internet y llame de nuevo.</translation>
    </message>
    <message>
      <source>The clinic's server cannot be reached. Your call goes on.</source>
      <translation>No se puede contactar con el servidor de la clínica. Su llamada continúa.</translation>
    </message>
    <message>
      <source>The connection was interrupted. Reconnecting you with {name}. You do not need to do anything.</source>
      <translation>La conexión se interrumpió. Volviendo a conectarle con {name}. No tiene que hacer nada.</translation>
    </message>
    <message>
      <source>The connection was lost and did not come back. You can call {name} again.</source>
      <translation>La conexión se perdió y no volvió. Puede llamar de nuevo a {name}.</translation>
    </message>
    <message>
      <source>The loudspeaker cannot be opened, so you cannot hear {name}. Close other programs.</source>
      <translation>No se puede abrir el altavoz, por eso no oye a {name}. Cierre otros programas.</translation>
    </message>
    <message>
      <source>The loudspeaker does not work, so you cannot hear {name}.</source>
      <translation>El altavoz no funciona, por eso no oye a {name}.</translation>
    </message>
    <message>
      <source>The microphone cannot be opened, so {name} cannot hear you. Close other programs.</source>
      <translation>No se puede abrir el micrófono, por eso {name} no le oye. Cierre otros programas.</translation>
    </message>
    <message>
      <source>The microphone does not work, so {name} cannot hear you.</source>
      <translation>El micrófono no funciona, por eso {name} no le oye.</translation>
    </message>
    <message>
      <source>The other person stays until they leave too. You can call again.</source>
      <translation>La otra persona se queda hasta que también salga. Puede llamar de nuevo.</translation>
    </message>
    <message>
      <source>The other program sent something that cannot be read. Call {name} again.</source>
      <translation>El otro programa envió algo que no se puede leer. Llame de nuevo a {name}.</translation>
    </message>
    <message>
      <source>The other program speaks no language of pictures and sound that this one knows.</source>
      <translation>El otro programa no usa ningún formato de imagen y sonido que este conozca.</translation>
    </message>
    <message>
      <source>The video file cannot be read. The call goes on without your picture.</source>
      <translation>No se puede leer el archivo de vídeo. La llamada sigue sin su imagen.</translation>
    </message>
    <message>
      <source>The video file was not found. The call goes on without your picture.</source>
      <translation>No se encontró el archivo de vídeo. La llamada sigue sin su imagen.</translation>
    </message>
    <message>
      <source>The window that you share is hidden. {name} sees its last picture until you open it again.</source>
      <translation>La ventana que comparte está oculta. {name} ve su última imagen hasta que vuelva a abrirla.</translation>
    </message>
    <message>
      <source>The window that you shared was closed. Nothing is shared any more.</source>
      <translation>La ventana que compartía se ha cerrado. Ya no se comparte nada.</translation>
    </message>
    <message>
      <source>This computer has no network. Connect it and call again.</source>
      <translation>Este ordenador no tiene red. Conéctelo y llame de nuevo.</translation>
    </message>
    <message>
      <source>This program may not use the camera. Allow it in the settings of your computer.</source>
      <translation>Este programa no puede usar la cámara. Permítalo en los ajustes de su ordenador.</translation>
    </message>
    <message>
      <source>This program may not use the microphone, so {name} cannot hear you. Allow it in your computer's settings.</source>
      <translation>Este programa no puede usar el micrófono, por eso {name} no le oye. Permítalo en los ajustes de su ordenador.</translation>
    </message>
    <message>
      <source>Try camera again</source>
      <translation>Probar la cámara de nuevo</translation>
    </message>
    <message>
      <source>Try loudspeaker again</source>
      <translation>Probar el altavoz de nuevo</translation>
    </message>
    <message>
      <source>Try microphone again</source>
      <translation>Probar el micrófono de nuevo</translation>
    </message>
    <message>
      <source>Turn your camera off</source>
      <translation>Apagar su cámara</translation>
    </message>
    <message>
      <source>Unmute</source>
      <translation>Activar sonido</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Visita</translation>
    </message>
    <message>
      <source>What you shared cannot be shown any more. Choose another window.</source>
      <translation>Lo que compartía ya no se puede mostrar. Elija otra ventana.</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Usted</translation>
    </message>
    <message>
      <source>You are connected. Waiting for the picture of {name}.</source>
      <translation>Está conectado. Esperando la imagen de {name}.</translation>
    </message>
    <message>
      <source>You are muted. Let others hear you</source>
      <translation>Está en silencio. Deje que le oigan</translation>
    </message>
    <message>
      <source>You are muted. Nobody can hear you.</source>
      <translation>Está en silencio. Nadie le oye.</translation>
    </message>
    <message>
      <source>You are sharing. {name} sees it instead of your camera, until you stop.</source>
      <translation>Está compartiendo. Hasta que termine, {name} lo ve en lugar de su cámara.</translation>
    </message>
    <message>
      <source>You are sharing. {name} sees it.</source>
      <translation>Está compartiendo. {name} lo ve.</translation>
    </message>
    <message>
      <source>You are speaking, but you are muted. Nobody can hear you.</source>
      <translation>Está hablando, pero tiene el micrófono silenciado. Nadie le oye.</translation>
    </message>
    <message>
      <source>You can call {name} from 15 minutes before an approved visit. Your list of visits shows its time.</source>
      <translation>Puede llamar a {name} desde 15 minutos antes de una visita aprobada. La hora está en su lista de visitas.</translation>
    </message>
    <message>
      <source>You have answered on another device.</source>
      <translation>Ha contestado en otro dispositivo.</translation>
    </message>
    <message>
      <source>You have called {name} several times. Wait ten minutes, or send a message.</source>
      <translation>Ha llamado a {name} varias veces. Espere diez minutos o envíe un mensaje.</translation>
    </message>
    <message>
      <source>You have cancelled the call.</source>
      <translation>Ha cancelado la llamada.</translation>
    </message>
    <message>
      <source>You have declined on another device.</source>
      <translation>Ha rechazado en otro dispositivo.</translation>
    </message>
    <message>
      <source>You have declined the call.</source>
      <translation>Ha rechazado la llamada.</translation>
    </message>
    <message>
      <source>You have left the call.</source>
      <translation>Ha salido de la llamada.</translation>
    </message>
    <message>
      <source>You missed a call from {name}.</source>
      <translation>Tiene una llamada perdida de {name}.</translation>
    </message>
    <message>
      <source>Your camera and microphone are off until you answer.</source>
      <translation>Su cámara y su micrófono están apagados hasta que conteste.</translation>
    </message>
    <message>
      <source>Your camera is off. Turn it on</source>
      <translation>Su cámara está apagada. Enciéndala</translation>
    </message>
    <message>
      <source>Your picture. The arrow keys move it to another corner.</source>
      <translation>Su imagen. Las flechas la mueven a otra esquina.</translation>
    </message>
    <message>
      <source>the other person</source>
      <translation>la otra persona</translation>
    </message>
    <message>
      <source>{name} cannot take the call now.</source>
      <translation>{name} no puede atender la llamada ahora.</translation>
    </message>
    <message>
      <source>{name} did not answer.</source>
      <translation>{name} no contestó.</translation>
    </message>
    <message>
      <source>{name} has answered. Connecting picture and sound.</source>
      <translation>{name} ha contestado. Conectando imagen y sonido.</translation>
    </message>
    <message>
      <source>{name} has left the call.</source>
      <translation>{name} ha salido de la llamada.</translation>
    </message>
    <message>
      <source>{name} has lost the connection. Waiting for {name} to come back.</source>
      <translation>{name} ha perdido la conexión. Esperando a que {name} vuelva.</translation>
    </message>
    <message>
      <source>{name} has stopped calling.</source>
      <translation>{name} ha dejado de llamar.</translation>
    </message>
    <message>
      <source>{name} has turned on recording. Do you agree to be recorded?</source>
      <translation>{name} ha activado la grabación. ¿Acepta que se le grabe?</translation>
    </message>
    <message>
      <source>{name} has turned on recording. You did not agree.</source>
      <translation>{name} ha activado la grabación. Usted no ha aceptado.</translation>
    </message>
    <message>
      <source>{name} has turned the camera off.</source>
      <translation>{name} ha apagado la cámara.</translation>
    </message>
    <message>
      <source>{name} is calling you.</source>
      <translation>{name} le llama.</translation>
    </message>
    <message>
      <source>{name} is in another call. Try again in a few minutes.</source>
      <translation>{name} está en otra llamada. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
      <source>{name} is muted.</source>
      <translation>{name} está en silencio.</translation>
    </message>
    <message>
      <source>{name} is not online now. Send a message, or try again later.</source>
      <translation>{name} no está en línea. Envíe un mensaje o inténtelo más tarde.</translation>
    </message>
    <message>
      <source>{name} is reconnecting. You can go on talking.</source>
      <translation>{name} se está reconectando. Puede seguir hablando.</translation>
    </message>
    <message>
      <source>{name} is recording this call.</source>
      <translation>{name} graba esta llamada.</translation>
    </message>
  </context>
  <context>
    <name>CallQuality</name>
    <message>
      <source>What comes from {name}: {quality}</source>
      <translation>Lo que llega de {name}: {quality}</translation>
    </message>
    <message>
      <source>Your connection: {quality}</source>
      <translation>Su conexión: {quality}</translation>
    </message>
    <message>
      <source>fair</source>
      <translation>regular</translation>
    </message>
    <message>
      <source>good</source>
      <translation>buena</translation>
    </message>
    <message>
      <source>lost</source>
      <translation>perdida</translation>
    </message>
    <message>
      <source>not known yet</source>
      <translation>aún no se sabe</translation>
    </message>
    <message>
      <source>poor</source>
      <translation>mala</translation>
    </message>
  </context>
  <context>
    <name>CheckInDialog</name>
    <message>
      <source>I am here</source>
      <translation>Estoy aquí</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <source>So that help finds you in an emergency. You may leave it empty.</source>
      <translation>Para que la ayuda le encuentre en una emergencia. Puede dejarlo vacío.</translation>
    </message>
    <message>
      <source>Telephone number</source>
      <translation>Número de teléfono</translation>
    </message>
    <message>
      <source>Tell the doctor</source>
      <translation>Avisar al médico</translation>
    </message>
    <message>
      <source>This is no number to call. Please look at it again, or leave it empty.</source>
      <translation>A este número no se puede llamar. Revíselo, o déjelo vacío.</translation>
    </message>
    <message>
      <source>To call you back if the connection fails. You may leave it empty.</source>
      <translation>Para devolverle la llamada si falla la conexión. Puede dejarlo vacío.</translation>
    </message>
    <message>
      <source>Where are you now?</source>
      <translation>¿Dónde está ahora?</translation>
    </message>
    <message>
      <source>{name} will see that you are waiting, and calls you.</source>
      <translation>{name} verá que usted espera y le llamará.</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>Add a picture</source>
      <translation>Añadir una imagen</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>Elegir una imagen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Getting the picture ready</source>
      <translation>Preparando la imagen</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>Remove the picture</source>
      <translation>Quitar la imagen</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Enviar</translation>
    </message>
    <message>
      <source>Take a photo</source>
      <translation>Hacer una foto</translation>
    </message>
    <message>
      <source>This picture goes with your message.</source>
      <translation>Esta imagen va con su mensaje.</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>Escribir un mensaje</translation>
    </message>
    <message>
      <source>Your message</source>
      <translation>Su mensaje</translation>
    </message>
  </context>
  <context>
    <name>DayPlace</name>
    <message numerus="yes">
      <source>%n done</source>
      <translation>
        <numerusform>%n hecha</numerusform>
        <numerusform>%n hechas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) to come</source>
      <translation>
        <numerusform>%n visita pendiente</numerusform>
        <numerusform>%n visitas pendientes</numerusform>
      </translation>
    </message>
    <message>
      <source>Agenda</source>
      <translation>Agenda</translation>
    </message>
    <message>
      <source>Cancel the visit</source>
      <translation>Cancelar la visita</translation>
    </message>
    <message>
      <source>Cancel this visit?</source>
      <translation>¿Cancelar esta visita?</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <source>Decline this request?</source>
      <translation>¿Rechazar esta solicitud?</translation>
    </message>
    <message>
      <source>Just came</source>
      <translation>Acaba de llegar</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Mantenerla</translation>
    </message>
    <message>
      <source>No visits on this day</source>
      <translation>No hay visitas este día</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <source>The day after</source>
      <translation>El día siguiente</translation>
    </message>
    <message>
      <source>The day before</source>
      <translation>El día anterior</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>Visits appear here as soon as you approve them.</source>
      <translation>Las visitas aparecen aquí en cuanto las apruebe.</translation>
    </message>
    <message numerus="yes">
      <source>Waiting %n min</source>
      <translation>
        <numerusform>Espera %n min</numerusform>
        <numerusform>Espera %n min</numerusform>
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
      <translation>{name} pidió una visita {when} y sabrá que usted no puede.</translation>
    </message>
    <message>
      <source>{name} has a visit {when} and is told that it does not take place.</source>
      <translation>{name} tiene visita {when} y sabrá que no tiene lugar.</translation>
    </message>
  </context>
  <context>
    <name>Desktop</name>
    <message>
      <source>Leave and quit</source>
      <translation>Dejar y salir</translation>
    </message>
    <message>
      <source>Leave the call and quit?</source>
      <translation>¿Dejar la llamada y salir?</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Quedarse</translation>
    </message>
    <message>
      <source>The call ends when CareConnect ends.</source>
      <translation>La llamada termina cuando se cierra CareConnect.</translation>
    </message>
  </context>
  <context>
    <name>DesktopCard</name>
    <message>
      <source>Calls still reach you then.</source>
      <translation>Así las llamadas le siguen llegando.</translation>
    </message>
    <message>
      <source>Information for support</source>
      <translation>Información para soporte</translation>
    </message>
    <message>
      <source>Keep running when the window is closed</source>
      <translation>Seguir en marcha al cerrar la ventana</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>Open the log folder</source>
      <translation>Abrir la carpeta de registros</translation>
    </message>
    <message>
      <source>Start CareConnect with the computer</source>
      <translation>Iniciar CareConnect con el ordenador</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Este equipo</translation>
    </message>
  </context>
  <context>
    <name>DeviceCheck</name>
    <message>
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <source>Camera and sound</source>
      <translation>Cámara y sonido</translation>
    </message>
    <message>
      <source>Check camera and sound – CareConnect</source>
      <translation>Comprobar cámara y sonido – CareConnect</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Loudness of your microphone</source>
      <translation>Volumen de su micrófono</translation>
    </message>
    <message>
      <source>Loudspeaker</source>
      <translation>Altavoz</translation>
    </message>
    <message>
      <source>Microphone</source>
      <translation>Micrófono</translation>
    </message>
    <message>
      <source>Play a sound</source>
      <translation>Reproducir un sonido</translation>
    </message>
    <message>
      <source>Play a sound. If you hear it, all is well.</source>
      <translation>Reproduzca un sonido. Si lo oye, todo está bien.</translation>
    </message>
    <message>
      <source>Say something: the bar moves when we hear you.</source>
      <translation>Diga algo: la barra se mueve cuando le oímos.</translation>
    </message>
    <message>
      <source>This is you, as in a mirror.</source>
      <translation>Este es usted, como en un espejo.</translation>
    </message>
    <message>
      <source>We can hear you.</source>
      <translation>Le oímos.</translation>
    </message>
    <message>
      <source>Your picture</source>
      <translation>Su imagen</translation>
    </message>
  </context>
  <context>
    <name>DevicePanel</name>
    <message>
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <source>Can you hear us? Play a sound to be sure.</source>
      <translation>¿Nos oye? Reproduzca un sonido para estar seguro.</translation>
    </message>
    <message>
      <source>Change devices</source>
      <translation>Cambiar dispositivos</translation>
    </message>
    <message>
      <source>Loudspeaker</source>
      <translation>Altavoz</translation>
    </message>
    <message>
      <source>Microphone</source>
      <translation>Micrófono</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>Silenciar</translation>
    </message>
    <message>
      <source>Play a sound</source>
      <translation>Reproducir un sonido</translation>
    </message>
    <message>
      <source>Say something: the bar moves when we hear you.</source>
      <translation>Diga algo: la barra se mueve cuando le oímos.</translation>
    </message>
    <message>
      <source>This is you, as in a mirror.</source>
      <translation>Este es usted, como en un espejo.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>Turn camera off</source>
      <translation>Apagar la cámara</translation>
    </message>
    <message>
      <source>Turn camera on</source>
      <translation>Encender la cámara</translation>
    </message>
    <message>
      <source>Unmute</source>
      <translation>Activar sonido</translation>
    </message>
    <message>
      <source>We can hear you.</source>
      <translation>Le oímos.</translation>
    </message>
    <message>
      <source>You go in muted. You can unmute later.</source>
      <translation>Entra en silencio. Puede activar el sonido después.</translation>
    </message>
    <message>
      <source>You go in without a picture. You can turn it on later.</source>
      <translation>Entra sin imagen. Puede encenderla después.</translation>
    </message>
    <message>
      <source>Your camera is off</source>
      <translation>Su cámara está apagada</translation>
    </message>
  </context>
  <context>
    <name>DevicesCard</name>
    <message>
      <source>Camera and sound</source>
      <translation>Cámara y sonido</translation>
    </message>
    <message>
      <source>Check camera and sound</source>
      <translation>Comprobar cámara y sonido</translation>
    </message>
    <message>
      <source>See your own picture, hear a sound, and choose what to use.</source>
      <translation>Vea su propia imagen, oiga un sonido y elija sus dispositivos.</translation>
    </message>
  </context>
  <context>
    <name>Diagnostics</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Information for support</source>
      <translation>Información para soporte</translation>
    </message>
    <message>
      <source>It cannot be saved there. Choose another folder.</source>
      <translation>No se puede guardar ahí. Elija otra carpeta.</translation>
    </message>
    <message>
      <source>Log {name}</source>
      <translation>Registro {name}</translation>
    </message>
    <message>
      <source>Nothing is sent. Look at each part, save all as one file, and give it to whoever helps you.</source>
      <translation>No se envía nada. Mire cada parte, guárdelo todo en un archivo y déselo a quien le ayude.</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Parte</translation>
    </message>
    <message>
      <source>Program and computer</source>
      <translation>Programa y ordenador</translation>
    </message>
    <message>
      <source>Save as a file</source>
      <translation>Guardar como archivo</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>Guardado como {name}.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Text of this part</source>
      <translation>Texto de esta parte</translation>
    </message>
  </context>
  <context>
    <name>DirectoryView</name>
    <message>
      <source>A name, for example Meyer</source>
      <translation>Un nombre, por ejemplo Meyer</translation>
    </message>
    <message>
      <source>All languages</source>
      <translation>Todos los idiomas</translation>
    </message>
    <message>
      <source>All specialties</source>
      <translation>Todas las especialidades</translation>
    </message>
    <message>
      <source>Doctors</source>
      <translation>Médicos</translation>
    </message>
    <message>
      <source>Free {when}</source>
      <translation>Libre {when}</translation>
    </message>
    <message>
      <source>It comes as soon as the server can be reached.</source>
      <translation>Llegará en cuanto se pueda acceder al servidor.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Looking for doctors</source>
      <translation>Buscando médicos</translation>
    </message>
    <message>
      <source>No doctor found</source>
      <translation>No se encontró ningún médico</translation>
    </message>
    <message>
      <source>No free time in two weeks</source>
      <translation>Nada libre en dos semanas</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Show all doctors</source>
      <translation>Mostrar todos</translation>
    </message>
    <message>
      <source>Specialty</source>
      <translation>Especialidad</translation>
    </message>
    <message>
      <source>The list is not here yet</source>
      <translation>La lista aún no está aquí</translation>
    </message>
    <message>
      <source>Try a part of the name, or another specialty.</source>
      <translation>Pruebe una parte del nombre u otra especialidad.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message numerus="yes">
      <source>{rating} of 5, %n rating(s)</source>
      <translation>
        <numerusform>{rating} de 5, %n valoración</numerusform>
        <numerusform>{rating} de 5, %n valoraciones</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DoctorPage</name>
    <message numerus="yes">
      <source>%n of 5</source>
      <translation>
        <numerusform>%n de 5</numerusform>
        <numerusform>%n de 5</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n year(s) of experience</source>
      <translation>
        <numerusform>%n año de experiencia</numerusform>
        <numerusform>%n años de experiencia</numerusform>
      </translation>
    </message>
    <message>
      <source>All day</source>
      <translation>Todo el día</translation>
    </message>
    <message>
      <source>By the clock in {city}</source>
      <translation>Según la hora de {city}</translation>
    </message>
    <message>
      <source>By your clock in {city}</source>
      <translation>Según su reloj en {city}</translation>
    </message>
    <message>
      <source>Choose a time</source>
      <translation>Elegir una hora</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Horario</translation>
    </message>
    <message>
      <source>Next free time: {when}</source>
      <translation>Próxima hora libre: {when}</translation>
    </message>
    <message>
      <source>No free time in two weeks</source>
      <translation>Nada libre en dos semanas</translation>
    </message>
    <message>
      <source>What patients say</source>
      <translation>Lo que dicen los pacientes</translation>
    </message>
    <message>
      <source>{day} {hours}</source>
      <translation>{day} {hours}</translation>
    </message>
    <message numerus="yes">
      <source>{rating} of 5, %n rating(s)</source>
      <translation>
        <numerusform>{rating} de 5, %n valoración</numerusform>
        <numerusform>{rating} de 5, %n valoraciones</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DoctorsPlace</name>
    <message>
      <source>Book a visit</source>
      <translation>Pedir una visita</translation>
    </message>
    <message>
      <source>Find a doctor</source>
      <translation>Buscar un médico</translation>
    </message>
    <message>
      <source>Move a visit</source>
      <translation>Cambiar una visita</translation>
    </message>
  </context>
  <context>
    <name>DoneStep</name>
    <message>
      <source>Add to calendar</source>
      <translation>Añadir al calendario</translation>
    </message>
    <message>
      <source>See my visits</source>
      <translation>Ver mis visitas</translation>
    </message>
    <message>
      <source>Your request is sent</source>
      <translation>Su solicitud está enviada</translation>
    </message>
    <message>
      <source>{name} will answer your request for {when}. You will be told here and by e-mail.</source>
      <translation>{name} responderá a su solicitud para {when}. Lo sabrá aquí y por correo.</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>A draft may be missing. Your appointments and messages are safe on the server.</source>
      <translation>Puede faltar un borrador. Sus citas y mensajes están a salvo en el servidor.</translation>
    </message>
    <message>
      <source>A part of CareConnect is missing</source>
      <translation>Falta una parte de CareConnect</translation>
    </message>
    <message>
      <source>Added to the notes. The patient can read it now</source>
      <translation>Añadido a las notas. El paciente ya puede leerlo</translation>
    </message>
    <message>
      <source>Allow it in your system's privacy settings, or write messages during the visit.</source>
      <translation>Permítalo en los ajustes de privacidad, o escriba mensajes durante la visita.</translation>
    </message>
    <message>
      <source>Allow it in your system's privacy settings. Sound works without it.</source>
      <translation>Permítalo en los ajustes de privacidad. El sonido funciona sin ella.</translation>
    </message>
    <message>
      <source>Another program uses the camera</source>
      <translation>Otro programa usa la cámara</translation>
    </message>
    <message>
      <source>Another program uses the loudspeaker</source>
      <translation>Otro programa usa el altavoz</translation>
    </message>
    <message>
      <source>Another program uses the microphone</source>
      <translation>Otro programa usa el micrófono</translation>
    </message>
    <message>
      <source>Approved. The patient has been told</source>
      <translation>Aprobada. El paciente ya lo sabe</translation>
    </message>
    <message>
      <source>Call again</source>
      <translation>Llamar de nuevo</translation>
    </message>
    <message>
      <source>CareConnect may not use the camera</source>
      <translation>CareConnect no puede usar la cámara</translation>
    </message>
    <message>
      <source>CareConnect may not use the microphone</source>
      <translation>CareConnect no puede usar el micrófono</translation>
    </message>
    <message>
      <source>CareConnect needs an address that begins with https. Ask your clinic for the right one.</source>
      <translation>CareConnect necesita una dirección que empiece por https. Pregunte a su clínica cuál es.</translation>
    </message>
    <message>
      <source>Check both and try again. Capital and small letters are not the same.</source>
      <translation>Revise ambos e inténtelo de nuevo. Las contraseñas distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
      <source>Check the address. It looks like https://clinic.example.</source>
      <translation>Revise la dirección. Es parecida a https://clinic.example.</translation>
    </message>
    <message>
      <source>Check your internet connection and the clinic's address below, then try again.</source>
      <translation>Compruebe su conexión a internet y la dirección de la clínica abajo, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Check your internet connection. What you see may be a little old until it is back.</source>
      <translation>Revise su conexión a internet. Hasta que vuelva, lo que ve puede ser algo antiguo.</translation>
    </message>
    <message>
      <source>Choose a smaller one, or take a photo with the camera.</source>
      <translation>Elija una más pequeña, o haga una foto con la cámara.</translation>
    </message>
    <message>
      <source>Choose camera</source>
      <translation>Elegir cámara</translation>
    </message>
    <message>
      <source>Choose microphone</source>
      <translation>Elegir micrófono</translation>
    </message>
    <message>
      <source>Close that program, or choose another camera. Sound works without it.</source>
      <translation>Cierre ese programa o elija otra cámara. El sonido funciona sin ella.</translation>
    </message>
    <message>
      <source>Close that program, or choose another loudspeaker.</source>
      <translation>Cierre ese programa o elija otro altavoz.</translation>
    </message>
    <message>
      <source>Close that program, or choose another microphone.</source>
      <translation>Cierre ese programa o elija otro micrófono.</translation>
    </message>
    <message>
      <source>Connect a loudspeaker or headphones and choose them.</source>
      <translation>Conecte un altavoz o auriculares y elíjalos.</translation>
    </message>
    <message>
      <source>Connect one and choose it, or write messages during the visit.</source>
      <translation>Conecte uno y elíjalo, o escriba mensajes durante la visita.</translation>
    </message>
    <message>
      <source>Declined. The patient has been told</source>
      <translation>Rechazada. El paciente ya lo sabe</translation>
    </message>
    <message>
      <source>Enter the six figures that your authenticator app shows now.</source>
      <translation>Escriba las seis cifras que su aplicación muestra ahora.</translation>
    </message>
    <message>
      <source>Everybody knows that you are on time again</source>
      <translation>Todos saben que vuelve a ir puntual</translation>
    </message>
    <message>
      <source>Everybody who has a visit today has been told</source>
      <translation>Se ha avisado a todos los que tienen visita hoy</translation>
    </message>
    <message>
      <source>If you think that it should, ask your clinic.</source>
      <translation>Si cree que debería poder, pregunte a su clínica.</translation>
    </message>
    <message>
      <source>It may belong to another account. Look at your visits, or sign in with the other one.</source>
      <translation>Puede ser de otra cuenta. Mire sus visitas o inicie sesión con la otra.</translation>
    </message>
    <message>
      <source>It may have been changed or removed. The page shows what is there now.</source>
      <translation>Quizá se cambió o se quitó. La página muestra lo que hay ahora.</translation>
    </message>
    <message>
      <source>It may have been moved. Please choose it again.</source>
      <translation>Puede que se haya movido. Elíjala de nuevo.</translation>
    </message>
    <message>
      <source>Look at the marked fields. Nothing that you wrote is lost.</source>
      <translation>Mire los campos marcados. No se pierde nada de lo que escribió.</translation>
    </message>
    <message>
      <source>No camera was found</source>
      <translation>No se encontró ninguna cámara</translation>
    </message>
    <message>
      <source>No loudspeaker was found</source>
      <translation>No se encontró ningún altavoz</translation>
    </message>
    <message>
      <source>No microphone was found</source>
      <translation>No se encontró ningún micrófono</translation>
    </message>
    <message>
      <source>Nothing is lost. Please try again in a moment.</source>
      <translation>No se pierde nada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
      <source>Nothing is lost. Please try again.</source>
      <translation>No se pierde nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Nothing that you wrote is lost. Please try again.</source>
      <translation>No se pierde nada de lo que escribió. Inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Nothing was opened. Ask whoever sent it for a new one.</source>
      <translation>No se ha abierto nada. Pida uno nuevo a quien lo envió.</translation>
    </message>
    <message>
      <source>One more step</source>
      <translation>Un paso más</translation>
    </message>
    <message>
      <source>Pictures in PNG, JPEG or WebP work.</source>
      <translation>Sirven imágenes PNG, JPEG o WebP.</translation>
    </message>
    <message>
      <source>Please choose another folder, and try again.</source>
      <translation>Elija otra carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Please choose another one. Everything else that you entered is kept.</source>
      <translation>Elija otra. Todo lo demás que escribió se conserva.</translation>
    </message>
    <message>
      <source>Please install it again. Your appointments and messages are safe on the server.</source>
      <translation>Instálelo de nuevo. Sus citas y mensajes están seguros en el servidor.</translation>
    </message>
    <message>
      <source>Please sign in again</source>
      <translation>Inicie sesión de nuevo</translation>
    </message>
    <message numerus="yes">
      <source>Please try again in %n minute(s). Nothing is lost.</source>
      <translation>
        <numerusform>Inténtelo de nuevo en %n minuto. No se pierde nada.</numerusform>
        <numerusform>Inténtelo de nuevo en %n minutos. No se pierde nada.</numerusform>
      </translation>
    </message>
    <message>
      <source>Please try again in a few minutes.</source>
      <translation>Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
      <source>Please wait a moment and try again. Nothing is lost.</source>
      <translation>Espere un momento e inténtelo de nuevo. No se pierde nada.</translation>
    </message>
    <message>
      <source>Removed. Patients can book this time again</source>
      <translation>Quitado. Los pacientes pueden volver a reservar este tiempo</translation>
    </message>
    <message>
      <source>Saved. Nobody can book you in this time</source>
      <translation>Guardado. Nadie puede reservarle en este tiempo</translation>
    </message>
    <message>
      <source>Send a smaller picture or a shorter text. Yours is kept.</source>
      <translation>Envíe una imagen más pequeña o un texto más corto. El suyo se conserva.</translation>
    </message>
    <message>
      <source>Set it up in the settings, under Second step at sign-in. Then everything opens.</source>
      <translation>Configúrelo en los ajustes, en «Segundo paso al entrar». Después se abrirá todo.</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Iniciar sesión</translation>
    </message>
    <message>
      <source>Sign in instead, or use another address.</source>
      <translation>Inicie sesión o use otra dirección.</translation>
    </message>
    <message>
      <source>Somebody changed this a moment ago</source>
      <translation>Alguien cambió esto hace un momento</translation>
    </message>
    <message>
      <source>Somebody has just taken this time</source>
      <translation>Alguien acaba de ocupar esta hora</translation>
    </message>
    <message>
      <source>Something is missing or not quite right</source>
      <translation>Falta algo o no está del todo bien</translation>
    </message>
    <message>
      <source>Something that was kept on this computer is damaged</source>
      <translation>Algo guardado en este equipo está dañado</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Algo ha salido mal</translation>
    </message>
    <message>
      <source>Thank you. Your rating is saved</source>
      <translation>Gracias. Su valoración está guardada</translation>
    </message>
    <message>
      <source>That e-mail and password do not match</source>
      <translation>El correo y la contraseña no coinciden</translation>
    </message>
    <message>
      <source>That was a little too often</source>
      <translation>Han sido demasiadas veces seguidas</translation>
    </message>
    <message>
      <source>The calendar file is saved</source>
      <translation>El archivo de calendario está guardado</translation>
    </message>
    <message>
      <source>The call could not be connected</source>
      <translation>No se pudo conectar la llamada</translation>
    </message>
    <message>
      <source>The camera gives no picture</source>
      <translation>La cámara no da imagen</translation>
    </message>
    <message>
      <source>The clinic's server cannot be reached</source>
      <translation>No se puede llegar al servidor de la clínica</translation>
    </message>
    <message>
      <source>The clinic's server cannot be reached. A call goes on. Enter your password again when it is back.</source>
      <translation>No se puede conectar con el servidor de la clínica. Una llamada continúa. Escriba su contraseña otra vez cuando vuelva.</translation>
    </message>
    <message>
      <source>The clinic's server is busy</source>
      <translation>El servidor de la clínica está ocupado</translation>
    </message>
    <message>
      <source>The file could not be saved there</source>
      <translation>No se pudo guardar el archivo ahí</translation>
    </message>
    <message>
      <source>The notes are signed. The patient can read them now</source>
      <translation>Las notas están firmadas. El paciente ya puede leerlas</translation>
    </message>
    <message>
      <source>The page shows how it is now. Please look and try again.</source>
      <translation>La página muestra cómo está ahora. Mírelo e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The server takes too long to answer</source>
      <translation>El servidor tarda demasiado en responder</translation>
    </message>
    <message>
      <source>The visit is cancelled</source>
      <translation>La visita está cancelada</translation>
    </message>
    <message>
      <source>The visit is marked as done</source>
      <translation>La visita consta como terminada</translation>
    </message>
    <message>
      <source>The visit is marked as missed by the patient</source>
      <translation>La visita consta como perdida por el paciente</translation>
    </message>
    <message>
      <source>There is already an account with this e-mail</source>
      <translation>Ya existe una cuenta con este correo</translation>
    </message>
    <message>
      <source>They are in another call</source>
      <translation>La persona está en otra llamada</translation>
    </message>
    <message>
      <source>They are not signed in right now</source>
      <translation>La persona no está conectada ahora</translation>
    </message>
    <message>
      <source>They count until you close the program.</source>
      <translation>Valen hasta que cierre el programa.</translation>
    </message>
    <message>
      <source>This address is not safe</source>
      <translation>Esta dirección no es segura</translation>
    </message>
    <message>
      <source>This computer has no safe place for keys</source>
      <translation>Este ordenador no tiene un lugar seguro para claves</translation>
    </message>
    <message>
      <source>This did not get there yet. What you entered is kept: check your internet connection and try again.</source>
      <translation>Esto aún no ha llegado. Lo que escribió se conserva: revise su conexión a internet e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>This does not seem to be a CareConnect server</source>
      <translation>Esto no parece un servidor de CareConnect</translation>
    </message>
    <message>
      <source>This is not there any more</source>
      <translation>Esto ya no está</translation>
    </message>
    <message>
      <source>This is too large to send</source>
      <translation>Es demasiado grande para enviarlo</translation>
    </message>
    <message>
      <source>This kind of file cannot be sent</source>
      <translation>Este tipo de archivo no se puede enviar</translation>
    </message>
    <message>
      <source>This link does not lead to a visit</source>
      <translation>Este enlace no lleva a una visita</translation>
    </message>
    <message>
      <source>This picture cannot be opened</source>
      <translation>No se puede abrir esta imagen</translation>
    </message>
    <message>
      <source>This picture is not there any more</source>
      <translation>Esta imagen ya no está</translation>
    </message>
    <message>
      <source>This picture is too large</source>
      <translation>Esta imagen es demasiado grande</translation>
    </message>
    <message>
      <source>This server could not prove who it is</source>
      <translation>Este servidor no pudo demostrar quién es</translation>
    </message>
    <message>
      <source>This time can no longer be booked</source>
      <translation>Esta hora ya no se puede reservar</translation>
    </message>
    <message>
      <source>This visit is not one of yours</source>
      <translation>Esta visita no es suya</translation>
    </message>
    <message>
      <source>To protect you, CareConnect did not connect. Tell your clinic, or try another network.</source>
      <translation>Para protegerle, CareConnect no se conectó. Avise a su clínica o pruebe otra red.</translation>
    </message>
    <message>
      <source>Too many messages wait to be sent</source>
      <translation>Demasiados mensajes esperan para enviarse</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>Unplug it and plug it in again, or choose another one. Sound works without it.</source>
      <translation>Desconéctela y conéctela de nuevo, o elija otra. El sonido funciona sin ella.</translation>
    </message>
    <message>
      <source>Whoever sent it can send it again.</source>
      <translation>Quien la envió puede enviarla otra vez.</translation>
    </message>
    <message>
      <source>Write them a message. They will see it when they are back.</source>
      <translation>Escríbale un mensaje. Lo verá cuando vuelva.</translation>
    </message>
    <message>
      <source>You can call and write once a visit is approved.</source>
      <translation>Puede llamar y escribir cuando haya una visita aprobada.</translation>
    </message>
    <message>
      <source>You can go on with sound alone, or connect a camera and choose it.</source>
      <translation>Puede seguir solo con sonido, o conectar una cámara y elegirla.</translation>
    </message>
    <message>
      <source>You have no visit with this person yet</source>
      <translation>Todavía no tiene ninguna visita con esta persona</translation>
    </message>
    <message>
      <source>You will have to sign in each time, and drafts end with the program.</source>
      <translation>Tendrá que iniciar sesión cada vez, y los borradores se pierden al cerrar.</translation>
    </message>
    <message>
      <source>Your account cannot do this</source>
      <translation>Su cuenta no puede hacer esto</translation>
    </message>
    <message>
      <source>Your clinic asks for a second step at sign-in</source>
      <translation>Su clínica pide un segundo paso al entrar</translation>
    </message>
    <message>
      <source>Your hours are saved. Patients can book them now</source>
      <translation>Su horario está guardado. Ya se puede reservar</translation>
    </message>
    <message>
      <source>Your network or theirs does not let it through. Try again, or write a message.</source>
      <translation>Su red o la otra no lo deja pasar. Inténtelo de nuevo o escriba un mensaje.</translation>
    </message>
    <message>
      <source>Your password cannot be checked right now</source>
      <translation>Ahora no se puede comprobar su contraseña</translation>
    </message>
    <message>
      <source>Your request is on its way</source>
      <translation>Su solicitud está en camino</translation>
    </message>
    <message>
      <source>Your session has ended. What you wrote is kept on this computer.</source>
      <translation>Su sesión ha terminado. Lo que escribió se conserva en este ordenador.</translation>
    </message>
    <message>
      <source>Your session has ended. Your appointments and messages are safe on the server.</source>
      <translation>Su sesión ha terminado. Sus citas y mensajes están seguros en el servidor.</translation>
    </message>
    <message>
      <source>Your settings could not be saved</source>
      <translation>No se pudieron guardar sus ajustes</translation>
    </message>
    <message>
      <source>Yours is kept in its field. Send it once the others have left.</source>
      <translation>El suyo queda en su campo. Envíelo cuando los demás hayan salido.</translation>
    </message>
  </context>
  <context>
    <name>FiguresView</name>
    <message numerus="yes">
      <source>%n booked</source>
      <translation>
        <numerusform>%n reservada</numerusform>
        <numerusform>%n reservadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n día</numerusform>
        <numerusform>%n días</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n star(s)</source>
      <translation>
        <numerusform>%n estrella</numerusform>
        <numerusform>%n estrellas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) booked in this time</source>
      <translation>
        <numerusform>%n visita reservada en este tiempo</numerusform>
        <numerusform>%n visitas reservadas en este tiempo</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody has rated yet.</source>
      <translation>Nadie ha valorado todavía.</translation>
    </message>
    <message>
      <source>Nothing was booked in this time.</source>
      <translation>No se reservó nada en este tiempo.</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Período</translation>
    </message>
    <message>
      <source>Ratings by patients</source>
      <translation>Valoraciones de pacientes</translation>
    </message>
    <message>
      <source>Show as charts</source>
      <translation>Mostrar como gráficos</translation>
    </message>
    <message>
      <source>Show as lists</source>
      <translation>Mostrar como listas</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>Visits booked, day by day</source>
      <translation>Visitas reservadas, día a día</translation>
    </message>
    <message>
      <source>What became of the visits</source>
      <translation>Qué pasó con las visitas</translation>
    </message>
    <message>
      <source>What patients write</source>
      <translation>Lo que escriben los pacientes</translation>
    </message>
    <message numerus="yes">
      <source>{average} of 5, from %n rating(s), of all time</source>
      <translation>
        <numerusform>{average} de 5, de %n valoración, en total</numerusform>
        <numerusform>{average} de 5, de %n valoraciones, en total</numerusform>
      </translation>
    </message>
    <message>
      <source>{day}: {booked}</source>
      <translation>{day}: {booked}</translation>
    </message>
    <message>
      <source>{first} to {last}: {booked}</source>
      <translation>{first} a {last}: {booked}</translation>
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
      <translation>Una contraseña nueva</translation>
    </message>
    <message>
      <source>Asking the server</source>
      <translation>Preguntando al servidor</translation>
    </message>
    <message numerus="yes">
      <source>At least %n characters. A few words that only you would put together are easy to keep.</source>
      <translation>
        <numerusform>Al menos %n carácter. Unas palabras que solo usted juntaría se recuerdan bien.</numerusform>
        <numerusform>Al menos %n caracteres. Unas palabras que solo usted juntaría se recuerdan bien.</numerusform>
      </translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Code from the e-mail</source>
      <translation>Código del correo</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Correo electrónico</translation>
    </message>
    <message>
      <source>Eight letters and digits.</source>
      <translation>Ocho letras y cifras.</translation>
    </message>
    <message>
      <source>If there is an account for {email}, a code is on its way there. It works for ten minutes.</source>
      <translation>Si hay una cuenta para {email}, un código va en camino. Sirve durante diez minutos.</translation>
    </message>
    <message>
      <source>Please enter the code from the e-mail.</source>
      <translation>Escriba el código del correo.</translation>
    </message>
    <message>
      <source>Send another code</source>
      <translation>Enviar otro código</translation>
    </message>
    <message>
      <source>Send me a code</source>
      <translation>Enviarme un código</translation>
    </message>
    <message>
      <source>Set the new password</source>
      <translation>Fijar la contraseña nueva</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Iniciar sesión</translation>
    </message>
    <message>
      <source>This code is not right, or too old. You can ask for another one.</source>
      <translation>Este código no es correcto o ya caducó. Puede pedir otro.</translation>
    </message>
    <message>
      <source>We send you a code by e-mail. With it you choose a new password.</source>
      <translation>Le enviamos un código, y con él elige otra contraseña.</translation>
    </message>
    <message>
      <source>Your new password</source>
      <translation>Su contraseña nueva</translation>
    </message>
    <message>
      <source>Your new password is set. You are signed out everywhere: sign in with it now.</source>
      <translation>Su contraseña nueva está lista. Su sesión se cerró en todas partes: entre ahora con ella.</translation>
    </message>
  </context>
  <context>
    <name>HomePlace</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%n mensaje nuevo</numerusform>
        <numerusform>%n mensajes nuevos</numerusform>
      </translation>
    </message>
    <message>
      <source>After that</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>All my visits</source>
      <translation>Todas mis visitas</translation>
    </message>
    <message>
      <source>Book a visit</source>
      <translation>Pedir una visita</translation>
    </message>
    <message>
      <source>Choose a doctor and a time. The visit itself takes place here, by picture and sound.</source>
      <translation>Elija médico y hora. La visita es aquí mismo, con imagen y sonido.</translation>
    </message>
    <message>
      <source>Find a doctor</source>
      <translation>Buscar un médico</translation>
    </message>
    <message>
      <source>Hello {name}</source>
      <translation>Hola, {name}</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Mensajes</translation>
    </message>
    <message>
      <source>Nothing new</source>
      <translation>Nada nuevo</translation>
    </message>
    <message>
      <source>Search by name or specialty</source>
      <translation>Buscar por nombre o especialidad</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>You have no visit planned</source>
      <translation>No tiene ninguna visita prevista</translation>
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
      <translation>Añadir una pausa</translation>
    </message>
    <message>
      <source>Add a break on {day}</source>
      <translation>Añadir una pausa el {day}</translation>
    </message>
    <message>
      <source>Add hours</source>
      <translation>Añadir horas</translation>
    </message>
    <message>
      <source>Add hours on {day}</source>
      <translation>Añadir horas el {day}</translation>
    </message>
    <message>
      <source>End of the day</source>
      <translation>Fin del día</translation>
    </message>
    <message>
      <source>Length of a visit</source>
      <translation>Duración de una visita</translation>
    </message>
    <message>
      <source>No hours</source>
      <translation>Sin horas</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguna</translation>
    </message>
    <message>
      <source>Patients can book you at these times, by the clock in {city}. Booked visits stay as they are.</source>
      <translation>Se le puede reservar a estas horas, según la hora de {city}. Las visitas reservadas no cambian.</translation>
    </message>
    <message>
      <source>Pause after each visit</source>
      <translation>Pausa después de cada visita</translation>
    </message>
    <message>
      <source>Remove these hours of {day}</source>
      <translation>Quitar estas horas del {day}</translation>
    </message>
    <message>
      <source>Same from Monday to Friday</source>
      <translation>Igual de lunes a viernes</translation>
    </message>
    <message>
      <source>Save hours</source>
      <translation>Guardar horario</translation>
    </message>
    <message>
      <source>Saving</source>
      <translation>Guardando</translation>
    </message>
    <message>
      <source>These times overlap, or one ends before it begins.</source>
      <translation>Estas horas se solapan, o una termina antes de empezar.</translation>
    </message>
    <message>
      <source>Your hours</source>
      <translation>Su horario</translation>
    </message>
    <message>
      <source>{day}, from</source>
      <translation>{day}, desde</translation>
    </message>
    <message>
      <source>{day}, until</source>
      <translation>{day}, hasta</translation>
    </message>
  </context>
  <context>
    <name>IntakeCard</name>
    <message>
      <source>Age in years</source>
      <translation>Edad en años</translation>
    </message>
    <message>
      <source>Also ask {engine}</source>
      <translation>Preguntar también a {engine}</translation>
    </message>
    <message>
      <source>Female</source>
      <translation>Femenino</translation>
    </message>
    <message>
      <source>First advice, if you like</source>
      <translation>Un primer consejo, si lo desea</translation>
    </message>
    <message>
      <source>For example: cough and a sore throat for three days</source>
      <translation>Por ejemplo: tos y dolor de garganta desde hace tres días</translation>
    </message>
    <message>
      <source>Get a first answer</source>
      <translation>Obtener una primera respuesta</translation>
    </message>
    <message>
      <source>I would rather not say</source>
      <translation>Prefiero no decirlo</translation>
    </message>
    <message>
      <source>Looking at your symptoms</source>
      <translation>Mirando sus síntomas</translation>
    </message>
    <message>
      <source>Male</source>
      <translation>Masculino</translation>
    </message>
    <message>
      <source>Not pregnant</source>
      <translation>Sin embarazo</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation>Sin decir</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Otro</translation>
    </message>
    <message>
      <source>Pregnancy</source>
      <translation>Embarazo</translation>
    </message>
    <message>
      <source>Pregnant, or perhaps</source>
      <translation>Embarazo, o quizá</translation>
    </message>
    <message>
      <source>Say what you feel, and you get a first, general answer at once. You can skip this.</source>
      <translation>Diga qué siente y recibirá al momento una primera respuesta general. Puede omitirlo.</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Sexo</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>Where are you now?</source>
      <translation>¿Dónde está ahora?</translation>
    </message>
    <message>
      <source>You can go on without an answer: your doctor reads what you wrote. In an emergency, call your local emergency number now.</source>
      <translation>Puede seguir sin respuesta: su médico lee lo que escribió. En una emergencia, llame ahora al número de emergencias de su lugar.</translation>
    </message>
    <message>
      <source>Your doctor reads this too.</source>
      <translation>Su médico también lo lee.</translation>
    </message>
    <message>
      <source>Your symptoms</source>
      <translation>Sus síntomas</translation>
    </message>
  </context>
  <context>
    <name>Leaving</name>
    <message numerus="yes">
      <source>%n message(s) that could not be sent yet would be lost.</source>
      <translation>
        <numerusform>Se perdería %n mensaje que aún no se ha podido enviar.</numerusform>
        <numerusform>Se perderían %n mensajes que aún no se han podido enviar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Notes of %n visit(s) that are not saved yet would be lost.</source>
      <translation>
        <numerusform>Se perderían las notas de %n visita que aún no están guardadas.</numerusform>
        <numerusform>Se perderían las notas de %n visitas que aún no están guardadas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Sign out and lose them</source>
      <translation>Cerrar sesión y perderlos</translation>
    </message>
    <message>
      <source>Sign out now?</source>
      <translation>¿Cerrar sesión ahora?</translation>
    </message>
    <message>
      <source>Stay signed in</source>
      <translation>Seguir con la sesión</translation>
    </message>
  </context>
  <context>
    <name>LockView</name>
    <message>
      <source>CareConnect is locked</source>
      <translation>CareConnect está bloqueado</translation>
    </message>
    <message>
      <source>Checking your password</source>
      <translation>Comprobando su contraseña</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Bloqueado</translation>
    </message>
    <message>
      <source>Not you, or forgot your password?</source>
      <translation>¿No es usted, o ha olvidado la contraseña?</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>Cerrar sesión</translation>
    </message>
    <message>
      <source>Signed in as {name}. Enter your password to go on where you were.</source>
      <translation>Sesión de {name}. Escriba su contraseña para seguir donde estaba.</translation>
    </message>
    <message>
      <source>Somebody is calling. Unlock to answer.</source>
      <translation>Alguien llama. Desbloquee para contestar.</translation>
    </message>
    <message>
      <source>This is not your password. Capital and small letters are not the same.</source>
      <translation>Esta no es su contraseña. Las contraseñas distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Desbloquear</translation>
    </message>
  </context>
  <context>
    <name>MessagesPlace</name>
    <message>
      <source>Choose a conversation to read and write.</source>
      <translation>Elija una conversación para leer y escribir.</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Conversaciones</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Borrador</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Mensajes</translation>
    </message>
    <message>
      <source>No conversations yet</source>
      <translation>Todavía no hay conversaciones</translation>
    </message>
    <message>
      <source>Nothing open</source>
      <translation>Nada abierto</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>You can write to people with whom you have an approved visit.</source>
      <translation>Puede escribir a las personas con las que tiene una visita aprobada.</translation>
    </message>
    <message>
      <source>You: {text}</source>
      <translation>Usted: {text}</translation>
    </message>
  </context>
  <context>
    <name>MissedCallsStrip</name>
    <message>
      <source>Call back</source>
      <translation>Devolver la llamada</translation>
    </message>
    <message>
      <source>Call {name} back</source>
      <translation>Devolver la llamada a {name}</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
    <message>
      <source>Missed call from {name} at {time}</source>
      <translation>Llamada perdida de {name} a las {time}</translation>
    </message>
    <message numerus="yes">
      <source>Missed call from {name} at {time}, %n time(s) in all</source>
      <translation>
        <numerusform>Llamada perdida de {name} a las {time}, %n vez en total</numerusform>
        <numerusform>Llamada perdida de {name} a las {time}, %n veces en total</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MoveDialog</name>
    <message>
      <source>It is {when} now. The patient is told the new time at once.</source>
      <translation>Ahora es {when}. Se avisa al paciente enseguida de la hora nueva.</translation>
    </message>
    <message>
      <source>Keep the time</source>
      <translation>Mantener la hora</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Move the visit</source>
      <translation>Cambiar la visita</translation>
    </message>
    <message>
      <source>Move the visit of {name}</source>
      <translation>Cambiar la visita de {name}</translation>
    </message>
    <message>
      <source>Moving</source>
      <translation>Cambiando</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
  </context>
  <context>
    <name>News</name>
    <message>
      <source>Book another time</source>
      <translation>Reservar otra hora</translation>
    </message>
    <message>
      <source>It is now {when}, and no longer {before}.</source>
      <translation>Ahora es {when}, y ya no {before}.</translation>
    </message>
    <message>
      <source>It is {when}.</source>
      <translation>Es {when}.</translation>
    </message>
    <message>
      <source>It was for {when}. You can book another time, or ask another doctor.</source>
      <translation>Era para {when}. Puede reservar otra hora o preguntar a otro médico.</translation>
    </message>
    <message>
      <source>It was planned for {when}. You can book another one.</source>
      <translation>Estaba prevista para {when}. Puede reservar otra.</translation>
    </message>
    <message>
      <source>Please choose another time, or another doctor.</source>
      <translation>Elija otra hora u otro médico, por favor.</translation>
    </message>
    <message>
      <source>Your request to {name} was not answered in time</source>
      <translation>Su solicitud a {name} no fue respondida a tiempo</translation>
    </message>
    <message>
      <source>Your visit begins a little later. Your place is kept.</source>
      <translation>Su visita empieza un poco más tarde. Su sitio se guarda.</translation>
    </message>
    <message>
      <source>Your visit is {when}, as planned.</source>
      <translation>Su visita es {when}, como estaba previsto.</translation>
    </message>
    <message>
      <source>Your visit with {name} is cancelled</source>
      <translation>Su visita con {name} está cancelada</translation>
    </message>
    <message>
      <source>{name} cannot take this time</source>
      <translation>{name} no puede a esta hora</translation>
    </message>
    <message>
      <source>{name} has agreed to your visit</source>
      <translation>{name} ha aceptado su visita</translation>
    </message>
    <message>
      <source>{name} has moved your visit</source>
      <translation>{name} ha cambiado su visita</translation>
    </message>
    <message>
      <source>{name} is back</source>
      <translation>{name} ha vuelto</translation>
    </message>
    <message numerus="yes">
      <source>{name} runs about %n minute(s) late</source>
      <translation>
        <numerusform>{name} va con %n minuto de retraso, más o menos</numerusform>
        <numerusform>{name} va con unos %n minutos de retraso</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} runs late</source>
      <translation>{name} va con retraso</translation>
    </message>
  </context>
  <context>
    <name>NextVisitCard</name>
    <message>
      <source>Back to the waiting room</source>
      <translation>Volver a la sala de espera</translation>
    </message>
    <message>
      <source>Cancel visit</source>
      <translation>Cancelar visita</translation>
    </message>
    <message>
      <source>Check camera and sound</source>
      <translation>Comprobar cámara y sonido</translation>
    </message>
    <message>
      <source>Come into the waiting room: {name} calls you there.</source>
      <translation>Entre en la sala de espera: {name} le llamará allí.</translation>
    </message>
    <message>
      <source>Enter the waiting room</source>
      <translation>Entrar en la sala de espera</translation>
    </message>
    <message>
      <source>If you were cut off, join again. Nothing is lost.</source>
      <translation>Si se cortó, vuelva a entrar. No se ha perdido nada.</translation>
    </message>
    <message>
      <source>It is time for your visit with {name}</source>
      <translation>Es la hora de su visita con {name}</translation>
    </message>
    <message>
      <source>Join the visit</source>
      <translation>Unirse a la visita</translation>
    </message>
    <message>
      <source>Stay in the waiting room, so that you are connected at once.</source>
      <translation>Quédese en la sala de espera, para que le conecten enseguida.</translation>
    </message>
    <message>
      <source>The waiting room opens at {time}. Until then, check that camera and sound work.</source>
      <translation>La sala de espera abre a las {time}. Hasta entonces, compruebe la cámara y el sonido.</translation>
    </message>
    <message>
      <source>This visit is at the clinic. Please come a little early.</source>
      <translation>Esta visita es en la clínica. Llegue un poco antes.</translation>
    </message>
    <message>
      <source>This visit is by messages. Write when you are ready.</source>
      <translation>Esta visita es por mensajes. Escriba cuando quiera.</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>Escribir un mensaje</translation>
    </message>
    <message>
      <source>You are waiting for {name}</source>
      <translation>Espera a {name}</translation>
    </message>
    <message>
      <source>You asked {name} for a visit</source>
      <translation>Ha pedido una visita con {name}</translation>
    </message>
    <message>
      <source>You have a visit with {name}</source>
      <translation>Tiene una visita con {name}</translation>
    </message>
    <message>
      <source>Your next visit</source>
      <translation>Su próxima visita</translation>
    </message>
    <message>
      <source>Your visit with {name} is happening now</source>
      <translation>Su visita con {name} está en curso</translation>
    </message>
    <message numerus="yes">
      <source>Your visit with {name} is in %n hour(s)</source>
      <translation>
        <numerusform>Su visita con {name} es en %n hora</numerusform>
        <numerusform>Su visita con {name} es en %n horas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your visit with {name} is in %n minute(s)</source>
      <translation>
        <numerusform>Su visita con {name} es en %n minuto</numerusform>
        <numerusform>Su visita con {name} es en %n minutos</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has not answered yet. You will be told here and by e-mail.</source>
      <translation>{name} aún no ha respondido. Lo sabrá aquí y por correo.</translation>
    </message>
    <message>
      <source>{name} is signed in. Come into the waiting room: you will be called there.</source>
      <translation>{name} está conectado. Entre en la sala de espera: allí le llamarán.</translation>
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
      <translation>Añadido el {date} a las {time}:</translation>
    </message>
    <message>
      <source>Draft, saved</source>
      <translation>Borrador, guardado</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>Vacío</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Cargando</translation>
    </message>
    <message>
      <source>Not added yet</source>
      <translation>Aún sin añadir</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>Aún sin guardar</translation>
    </message>
    <message>
      <source>Only you can read this until you sign it.</source>
      <translation>Solo usted puede leer esto hasta que lo firme.</translation>
    </message>
    <message>
      <source>Saving</source>
      <translation>Guardando</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Enviando</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Firmado</translation>
    </message>
    <message>
      <source>The patient can read this. It cannot be changed, only added to.</source>
      <translation>El paciente puede leer esto. No se puede cambiar, solo ampliar.</translation>
    </message>
    <message>
      <source>These notes were changed on another device while you wrote. Both texts are kept until you choose.</source>
      <translation>Estas notas se cambiaron en otro dispositivo mientras escribía. Se conservan los dos textos hasta que elija.</translation>
    </message>
    <message>
      <source>These notes were signed on another device. What you wrote is not in them yet: you can add it.</source>
      <translation>Estas notas se firmaron en otro dispositivo. Lo que escribió aún no está en ellas: puede añadirlo.</translation>
    </message>
    <message>
      <source>Two texts</source>
      <translation>Dos textos</translation>
    </message>
    <message>
      <source>Your text is kept while CareConnect runs. It is sent as soon as the server can be reached.</source>
      <translation>Su texto se conserva mientras CareConnect esté abierto. Se envía en cuanto se alcance el servidor.</translation>
    </message>
    <message>
      <source>Your text is safe on this computer. It is sent as soon as the server can be reached.</source>
      <translation>Su texto está a salvo en este ordenador. Se envía en cuanto se alcance el servidor.</translation>
    </message>
  </context>
  <context>
    <name>NotesEditor</name>
    <message>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Add to these notes</source>
      <translation>Añadir a estas notas</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>Conservar ambos</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Conservar el mío</translation>
    </message>
    <message>
      <source>Keep the other</source>
      <translation>Conservar el otro</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Notes of the visit</source>
      <translation>Notas de la visita</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Firmar</translation>
    </message>
    <message>
      <source>Sign the notes, or add to signed ones</source>
      <translation>Firmar las notas, o ampliar las firmadas</translation>
    </message>
    <message>
      <source>Sign these notes?</source>
      <translation>¿Firmar estas notas?</translation>
    </message>
    <message>
      <source>Signed on {day} at {time}</source>
      <translation>Firmado el {day} a las {time}</translation>
    </message>
    <message>
      <source>The patient can read them from then on. They cannot be changed any more, only added to.</source>
      <translation>El paciente podrá leerlas desde entonces. Ya no se pueden cambiar, solo ampliar.</translation>
    </message>
    <message>
      <source>The text of the other device</source>
      <translation>El texto del otro dispositivo</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>Visit of {day}, {time}</source>
      <translation>Visita del {day}, {time}</translation>
    </message>
    <message>
      <source>Your text</source>
      <translation>Su texto</translation>
    </message>
  </context>
  <context>
    <name>OverviewPlace</name>
    <message>
      <source>Activity log</source>
      <translation>Registro de actividad</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Cifras</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>Qué mirar</translation>
    </message>
  </context>
  <context>
    <name>PasswordCard</name>
    <message numerus="yes">
      <source>At least %n characters. A few words that only you would put together are easy to keep.</source>
      <translation>
        <numerusform>Al menos %n carácter. Unas palabras que solo usted juntaría se recuerdan bien.</numerusform>
        <numerusform>Al menos %n caracteres. Unas palabras que solo usted juntaría se recuerdan bien.</numerusform>
      </translation>
    </message>
    <message>
      <source>Change the password</source>
      <translation>Cambiar la contraseña</translation>
    </message>
    <message>
      <source>Changing your password</source>
      <translation>Cambiando su contraseña</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>This is not your password. Capital and small letters are not the same.</source>
      <translation>Esta no es su contraseña. Las contraseñas distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
      <source>Your current password</source>
      <translation>Su contraseña actual</translation>
    </message>
    <message>
      <source>Your new password</source>
      <translation>Su contraseña nueva</translation>
    </message>
    <message>
      <source>Your password is changed. Everywhere else you are signed out.</source>
      <translation>Su contraseña ha cambiado. Su sesión se cerró en los demás sitios.</translation>
    </message>
  </context>
  <context>
    <name>PasswordField</name>
    <message>
      <source>Hide the password</source>
      <translation>Ocultar la contraseña</translation>
    </message>
    <message>
      <source>Show the password</source>
      <translation>Mostrar la contraseña</translation>
    </message>
  </context>
  <context>
    <name>PatientPage</name>
    <message>
      <source>Call</source>
      <translation>Llamar</translation>
    </message>
    <message>
      <source>Call {name}</source>
      <translation>Llamar a {name}</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Mensajes</translation>
    </message>
    <message>
      <source>No pictures yet</source>
      <translation>Aún no hay imágenes</translation>
    </message>
    <message>
      <source>No visit to write about</source>
      <translation>Ninguna visita que anotar</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>Aún no hay visitas</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Picture from you</source>
      <translation>Imagen de usted</translation>
    </message>
    <message>
      <source>Picture from {name}</source>
      <translation>Imagen de {name}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Pictures that you send each other appear here.</source>
      <translation>Aquí están las imágenes que se envían.</translation>
    </message>
    <message>
      <source>There are notes as soon as a visit is approved.</source>
      <translation>Hay notas en cuanto se aprueba una visita.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visitas</translation>
    </message>
    <message>
      <source>Visits with this patient appear here.</source>
      <translation>Aquí están las visitas con este paciente.</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>Qué mirar</translation>
    </message>
    <message>
      <source>born {date}</source>
      <translation>nacido el {date}</translation>
    </message>
    <message>
      <source>not signed in</source>
      <translation>no conectado</translation>
    </message>
    <message>
      <source>online now</source>
      <translation>en línea</translation>
    </message>
  </context>
  <context>
    <name>PatientPanel</name>
    <message>
      <source>All about the patient</source>
      <translation>Todo sobre el paciente</translation>
    </message>
    <message>
      <source>All about {name}</source>
      <translation>Todo sobre {name}</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Aprobar</translation>
    </message>
    <message>
      <source>Call (Enter)</source>
      <translation>Llamar (Intro)</translation>
    </message>
    <message>
      <source>Call {name}</source>
      <translation>Llamar a {name}</translation>
    </message>
    <message>
      <source>Cancel the visit</source>
      <translation>Cancelar la visita</translation>
    </message>
    <message>
      <source>Choose a visit to see who comes and why.</source>
      <translation>Elija una visita para ver quién viene y por qué.</translation>
    </message>
    <message>
      <source>Did not come</source>
      <translation>No vino</translation>
    </message>
    <message>
      <source>Earlier visits</source>
      <translation>Visitas anteriores</translation>
    </message>
    <message>
      <source>Mark as done</source>
      <translation>Marcar como hecha</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>Move to another time</source>
      <translation>Cambiar a otra hora</translation>
    </message>
    <message>
      <source>Nobody chosen</source>
      <translation>Nadie elegido</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Notes of the visit of {name}</source>
      <translation>Notas de la visita de {name}</translation>
    </message>
    <message>
      <source>The patient gave no reason.</source>
      <translation>El paciente no indicó el motivo.</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>Escribir un mensaje</translation>
    </message>
    <message>
      <source>born {date}</source>
      <translation>nacido el {date}</translation>
    </message>
    <message>
      <source>not signed in</source>
      <translation>no conectado</translation>
    </message>
    <message>
      <source>online now</source>
      <translation>en línea</translation>
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
      <translation>Elija un paciente para ver sus visitas, notas, mensajes y archivos.</translation>
    </message>
    <message>
      <source>Find a patient</source>
      <translation>Buscar un paciente</translation>
    </message>
    <message>
      <source>It comes as soon as the server can be reached.</source>
      <translation>Llegará en cuanto se pueda acceder al servidor.</translation>
    </message>
    <message>
      <source>Name or number</source>
      <translation>Nombre o número</translation>
    </message>
    <message>
      <source>No patients yet</source>
      <translation>Aún no hay pacientes</translation>
    </message>
    <message>
      <source>Nobody chosen</source>
      <translation>Nadie elegido</translation>
    </message>
    <message>
      <source>Nobody found</source>
      <translation>No se encontró a nadie</translation>
    </message>
    <message>
      <source>Patients</source>
      <translation>Pacientes</translation>
    </message>
    <message>
      <source>People with an approved visit appear here.</source>
      <translation>Aquí están las personas con una visita aprobada.</translation>
    </message>
    <message>
      <source>The list is not here yet</source>
      <translation>La lista aún no está aquí</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>Try fewer letters, or the number.</source>
      <translation>Pruebe con menos letras, o con el número.</translation>
    </message>
    <message>
      <source>born {date}</source>
      <translation>nacido el {date}</translation>
    </message>
  </context>
  <context>
    <name>PhoneCard</name>
    <message>
      <source>Code from the text message</source>
      <translation>Código del SMS</translation>
    </message>
    <message>
      <source>Confirm the number</source>
      <translation>Confirmar el número</translation>
    </message>
    <message>
      <source>Confirmed. News of your visits goes to this number.</source>
      <translation>Confirmado. Las novedades de sus visitas llegan a este número.</translation>
    </message>
    <message>
      <source>If your clinic sends text messages, you get reminders and changes of your visits on your mobile phone: the time and a link, nothing about your health. Without a number you get them by e-mail alone.</source>
      <translation>Si su clínica envía SMS, recibe en su móvil recordatorios y cambios de sus visitas: la hora y un enlace, nada sobre su salud. Sin número los recibe solo por correo electrónico.</translation>
    </message>
    <message>
      <source>Mobile number</source>
      <translation>Número de móvil</translation>
    </message>
    <message>
      <source>Please enter the code from the text message.</source>
      <translation>Escriba el código del SMS.</translation>
    </message>
    <message>
      <source>Please enter your mobile number.</source>
      <translation>Escriba su número de móvil.</translation>
    </message>
    <message>
      <source>Remove the number</source>
      <translation>Quitar el número</translation>
    </message>
    <message>
      <source>Removed. You get no more text messages.</source>
      <translation>Quitado. Ya no recibe SMS.</translation>
    </message>
    <message>
      <source>Save the number</source>
      <translation>Guardar el número</translation>
    </message>
    <message>
      <source>Saved. Your clinic does not send text messages at the moment.</source>
      <translation>Guardado. Su clínica no envía SMS por ahora.</translation>
    </message>
    <message>
      <source>Saving the number</source>
      <translation>Guardando el número</translation>
    </message>
    <message>
      <source>Send another code</source>
      <translation>Enviar otro código</translation>
    </message>
    <message>
      <source>Text messages</source>
      <translation>SMS</translation>
    </message>
    <message>
      <source>This code is not right, or too old. You can ask for another one.</source>
      <translation>Este código no es correcto o ya caducó. Puede pedir otro.</translation>
    </message>
    <message>
      <source>This is not a whole number. It begins with + and your country's code.</source>
      <translation>No es un número completo. Empieza por + y el código de su país.</translation>
    </message>
    <message>
      <source>We have sent you a text message with a code. Enter it here within 10 minutes.</source>
      <translation>Le hemos enviado un SMS con un código. Escríbalo aquí antes de 10 minutos.</translation>
    </message>
    <message>
      <source>With the country code, for example +49 151 23456789</source>
      <translation>Con el código del país, por ejemplo +34 612 345 678</translation>
    </message>
  </context>
  <context>
    <name>PhotoDialog</name>
    <message>
      <source>Allow it in your system's privacy settings, or send a picture that is on this computer.</source>
      <translation>Permítalo en los ajustes de privacidad, o envíe una imagen que esté en este ordenador.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Close that program and try again, or send a picture that is on this computer.</source>
      <translation>Cierre ese programa e inténtelo de nuevo, o envíe una imagen que esté en este ordenador.</translation>
    </message>
    <message>
      <source>Connect a camera and try again, or send a picture that is on this computer.</source>
      <translation>Conecte una cámara e inténtelo de nuevo, o envíe una imagen que esté en este ordenador.</translation>
    </message>
    <message>
      <source>Hold it still, and see that there is light on it.</source>
      <translation>Manténgalo quieto y con buena luz.</translation>
    </message>
    <message>
      <source>Picture of the camera</source>
      <translation>Imagen de la cámara</translation>
    </message>
    <message>
      <source>Take a photo</source>
      <translation>Hacer una foto</translation>
    </message>
    <message>
      <source>Take the photo</source>
      <translation>Hacer la foto</translation>
    </message>
    <message>
      <source>The camera starts.</source>
      <translation>La cámara se está iniciando.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
  </context>
  <context>
    <name>PictureDialog</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>Save the picture</source>
      <translation>Guardar la imagen</translation>
    </message>
    <message>
      <source>The picture is on its way.</source>
      <translation>La imagen está en camino.</translation>
    </message>
  </context>
  <context>
    <name>Pictures</name>
    <message>
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
  </context>
  <context>
    <name>Place</name>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
  </context>
  <context>
    <name>PrivacyCard</name>
    <message>
      <source>CareConnect locks itself after ten minutes without you, and by {keys}. A call goes on.</source>
      <translation>CareConnect se bloquea tras diez minutos sin usted, y con {keys}. Una llamada continúa.</translation>
    </message>
    <message>
      <source>CareConnect locks itself after ten minutes without you. A call goes on.</source>
      <translation>CareConnect se bloquea tras diez minutos sin usted. Una llamada continúa.</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Bloqueo</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>Bloquear ahora</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Notificaciones</translation>
    </message>
    <message>
      <source>Notifications can be seen by people near you. They never show what was written.</source>
      <translation>Quienes estén cerca pueden ver las notificaciones. Nunca muestran lo escrito.</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Privacidad</translation>
    </message>
    <message>
      <source>With names</source>
      <translation>Con nombres</translation>
    </message>
    <message>
      <source>Without names</source>
      <translation>Sin nombres</translation>
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
        <numerusform>%n paciente espera. {name} acaba de llegar.</numerusform>
        <numerusform>%n pacientes esperan. {name} acaba de llegar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n patient(s) waiting. {name} has waited longest: {minutes}.</source>
      <translation>
        <numerusform>%n paciente espera. {name} lleva más tiempo: {minutes}.</numerusform>
        <numerusform>%n pacientes esperan. {name} lleva más tiempo: {minutes}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>About %n min late</source>
      <translation>
        <numerusform>Unos %n min de retraso</numerusform>
        <numerusform>Unos %n min de retraso</numerusform>
      </translation>
    </message>
    <message>
      <source>Call the next</source>
      <translation>Llamar al siguiente</translation>
    </message>
    <message>
      <source>Call the next ({keys})</source>
      <translation>Llamar al siguiente ({keys})</translation>
    </message>
    <message>
      <source>Call {name}</source>
      <translation>Llamar a {name}</translation>
    </message>
    <message>
      <source>Nobody is waiting.</source>
      <translation>No espera nadie.</translation>
    </message>
    <message>
      <source>On time again</source>
      <translation>Puntual de nuevo</translation>
    </message>
    <message>
      <source>Running late</source>
      <translation>Voy con retraso</translation>
    </message>
    <message>
      <source>{words}, not told yet</source>
      <translation>{words}, aún sin avisar</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Connecting</source>
      <translation>Conectando</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <source>Doctors</source>
      <translation>Médicos</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Horario</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Mensajes</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Sin conexión</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>En línea</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <source>Patients</source>
      <translation>Pacientes</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Lugares</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Signed in as %1</source>
      <translation>Sesión de %1</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>Sin sesión</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visitas</translation>
    </message>
    <message>
      <source>Waiting room</source>
      <translation>Sala de espera</translation>
    </message>
  </context>
  <context>
    <name>RailButton</name>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation>
        <numerusform>%n en espera</numerusform>
        <numerusform>%n en espera</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Rating</name>
    <message>
      <source>All right</source>
      <translation>Regular</translation>
    </message>
    <message>
      <source>Bad</source>
      <translation>Mala</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Buena</translation>
    </message>
    <message>
      <source>Very bad</source>
      <translation>Muy mala</translation>
    </message>
    <message>
      <source>Very good</source>
      <translation>Muy buena</translation>
    </message>
  </context>
  <context>
    <name>RatingDialog</name>
    <message>
      <source>How was your visit?</source>
      <translation>¿Cómo fue su visita?</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Enviar</translation>
    </message>
    <message>
      <source>Would you like to say more?</source>
      <translation>¿Quiere decir algo más?</translation>
    </message>
    <message>
      <source>You may leave this empty. Others can read it, without your name.</source>
      <translation>Puede dejarlo vacío. Otros pueden leerlo, sin su nombre.</translation>
    </message>
    <message>
      <source>Your visit with {name}</source>
      <translation>Su visita con {name}</translation>
    </message>
  </context>
  <context>
    <name>ReasonStep</name>
    <message>
      <source>For example: I have had a cough for two weeks.</source>
      <translation>Por ejemplo: tengo tos desde hace dos semanas.</translation>
    </message>
    <message>
      <source>How to meet</source>
      <translation>Forma de la visita</translation>
    </message>
    <message>
      <source>How would you like to meet?</source>
      <translation>¿Cómo quiere que sea la visita?</translation>
    </message>
    <message>
      <source>Only you and the doctor see this. In an emergency, call your local emergency number.</source>
      <translation>Solo usted y el médico lo ven. En una emergencia, llame al número de emergencias.</translation>
    </message>
    <message>
      <source>What brings you? You may leave this empty.</source>
      <translation>¿Cuál es el motivo? Puede dejarlo vacío.</translation>
    </message>
  </context>
  <context>
    <name>RequestsStrip</name>
    <message numerus="yes">
      <source>%n request(s) to answer</source>
      <translation>
        <numerusform>%n solicitud por responder</numerusform>
        <numerusform>%n solicitudes por responder</numerusform>
      </translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Aprobar</translation>
    </message>
    <message>
      <source>Approve the visit of {name}</source>
      <translation>Aprobar la visita de {name}</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <source>Decline the visit of {name}</source>
      <translation>Rechazar la visita de {name}</translation>
    </message>
    <message>
      <source>No reason given</source>
      <translation>Sin motivo indicado</translation>
    </message>
    <message>
      <source>Request of {name}</source>
      <translation>Solicitud de {name}</translation>
    </message>
  </context>
  <context>
    <name>RoomCard</name>
    <message>
      <source>Ask to chat instead</source>
      <translation>Pedir hablar por chat</translation>
    </message>
    <message>
      <source>Back to home</source>
      <translation>Volver al inicio</translation>
    </message>
    <message>
      <source>Call now</source>
      <translation>Llamar ahora</translation>
    </message>
    <message>
      <source>I am here</source>
      <translation>Estoy aquí</translation>
    </message>
    <message>
      <source>I am ready</source>
      <translation>Estoy listo</translation>
    </message>
    <message>
      <source>Join again</source>
      <translation>Volver a unirse</translation>
    </message>
    <message>
      <source>Not ready after all</source>
      <translation>Todavía no</translation>
    </message>
    <message>
      <source>Show the call</source>
      <translation>Mostrar la llamada</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>Escribir un mensaje</translation>
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
        <numerusform>Queda %n código de recuperación.</numerusform>
        <numerusform>Quedan %n códigos de recuperación.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Copy the codes</source>
      <translation>Copiar los códigos</translation>
    </message>
    <message>
      <source>Copy the key</source>
      <translation>Copiar la clave</translation>
    </message>
    <message>
      <source>I have kept them</source>
      <translation>Los he guardado</translation>
    </message>
    <message>
      <source>It is on. Keep these codes where only you find them: each lets you in once without your phone. They are not shown again.</source>
      <translation>Está activado. Guarde estos códigos donde solo usted los encuentre: cada uno le deja entrar una vez sin su teléfono. No se vuelven a mostrar.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Desactivado</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Activado</translation>
    </message>
    <message>
      <source>Open an authenticator app on your phone, and scan this picture with it.</source>
      <translation>Abra una aplicación de autenticación en su teléfono y escanee esta imagen.</translation>
    </message>
    <message>
      <source>Or type this key into the app: {key}</source>
      <translation>O escriba esta clave en la aplicación: {key}</translation>
    </message>
    <message>
      <source>QR code for your authenticator app</source>
      <translation>Código QR para su aplicación de autenticación</translation>
    </message>
    <message>
      <source>Second step at sign-in</source>
      <translation>Segundo paso al entrar</translation>
    </message>
    <message>
      <source>Set it up</source>
      <translation>Configurarlo</translation>
    </message>
    <message>
      <source>Six digits.</source>
      <translation>Seis cifras.</translation>
    </message>
    <message>
      <source>The code that the app shows now</source>
      <translation>El código que muestra ahora la aplicación</translation>
    </message>
    <message>
      <source>This is not your password. Capital and small letters are not the same.</source>
      <translation>Esta no es su contraseña. Las contraseñas distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
      <source>To be sure that it is you.</source>
      <translation>Para estar seguros de que es usted.</translation>
    </message>
    <message>
      <source>Turn it off</source>
      <translation>Desactivarlo</translation>
    </message>
    <message>
      <source>Turn it on</source>
      <translation>Activarlo</translation>
    </message>
    <message>
      <source>With it, nobody gets in with your password alone: an app on your phone shows a code as well.</source>
      <translation>Con él nadie entra solo con su contraseña: una aplicación en su teléfono muestra además un código.</translation>
    </message>
    <message>
      <source>Your password</source>
      <translation>Su contraseña</translation>
    </message>
  </context>
  <context>
    <name>SessionsCard</name>
    <message>
      <source>A program without a name</source>
      <translation>Un programa sin nombre</translation>
    </message>
    <message>
      <source>If you do not know one of these, sign out there and change your password.</source>
      <translation>Si no conoce alguno, cierre la sesión allí y cambie su contraseña.</translation>
    </message>
    <message>
      <source>Sign out everywhere else</source>
      <translation>Cerrar sesión en los demás sitios</translation>
    </message>
    <message>
      <source>Sign out there</source>
      <translation>Cerrar sesión allí</translation>
    </message>
    <message>
      <source>Sign out there: {program}</source>
      <translation>Cerrar sesión allí: {program}</translation>
    </message>
    <message>
      <source>Signed in {began}, last used {used}</source>
      <translation>Sesión desde {began}, último uso {used}</translation>
    </message>
    <message>
      <source>Signing out</source>
      <translation>Cerrando sesión</translation>
    </message>
    <message>
      <source>The list is on its way.</source>
      <translation>La lista está en camino.</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Este equipo</translation>
    </message>
    <message>
      <source>Where you are signed in</source>
      <translation>Dónde tiene sesión abierta</translation>
    </message>
  </context>
  <context>
    <name>SettingsCard</name>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
  </context>
  <context>
    <name>SettingsPlace</name>
    <message>
      <source>Nothing found</source>
      <translation>No se encontró nada</translation>
    </message>
    <message>
      <source>Search in the settings</source>
      <translation>Buscar en los ajustes</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Try another word.</source>
      <translation>Pruebe otra palabra.</translation>
    </message>
  </context>
  <context>
    <name>SharePicker</name>
    <message>
      <source>A whole screen</source>
      <translation>Una pantalla entera</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>One window</source>
      <translation>Una ventana</translation>
    </message>
    <message>
      <source>Screen {number}</source>
      <translation>Pantalla {number}</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Compartir</translation>
    </message>
    <message>
      <source>What do you want to show?</source>
      <translation>¿Qué desea mostrar?</translation>
    </message>
    <message>
      <source>{name} sees what you choose, until you stop.</source>
      <translation>{name} ve lo que usted elija, hasta que lo detenga.</translation>
    </message>
  </context>
  <context>
    <name>Shortcuts</name>
    <message>
      <source>A doctor's day</source>
      <translation>El día de un médico</translation>
    </message>
    <message>
      <source>All about the chosen patient</source>
      <translation>Todo sobre el paciente elegido</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Contestar</translation>
    </message>
    <message>
      <source>Answer without camera</source>
      <translation>Contestar sin cámara</translation>
    </message>
    <message>
      <source>Back to the call</source>
      <translation>Volver a la llamada</translation>
    </message>
    <message>
      <source>Call who waits longest</source>
      <translation>Llamar a quien más espera</translation>
    </message>
    <message>
      <source>Camera on or off</source>
      <translation>Cámara sí o no</translation>
    </message>
    <message>
      <source>Chat beside the picture</source>
      <translation>Chat junto a la imagen</translation>
    </message>
    <message>
      <source>Choose camera</source>
      <translation>Elegir cámara</translation>
    </message>
    <message>
      <source>Choose microphone and loudspeaker</source>
      <translation>Elegir micrófono y altavoz</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>En todas partes</translation>
    </message>
    <message>
      <source>Files of the patient</source>
      <translation>Archivos del paciente</translation>
    </message>
    <message>
      <source>Find a patient</source>
      <translation>Buscar un paciente</translation>
    </message>
    <message>
      <source>Full screen, or back</source>
      <translation>Pantalla completa, o volver</translation>
    </message>
    <message>
      <source>Go to the requests</source>
      <translation>Ir a las solicitudes</translation>
    </message>
    <message>
      <source>In a call</source>
      <translation>En una llamada</translation>
    </message>
    <message>
      <source>Leave the call</source>
      <translation>Salir de la llamada</translation>
    </message>
    <message>
      <source>Lock CareConnect</source>
      <translation>Bloquear CareConnect</translation>
    </message>
    <message>
      <source>Mark the chosen visit as done</source>
      <translation>Marcar la visita elegida como hecha</translation>
    </message>
    <message>
      <source>Mark the chosen visit as missed</source>
      <translation>Marcar la visita elegida como perdida</translation>
    </message>
    <message>
      <source>Messages with the patient</source>
      <translation>Mensajes con el paciente</translation>
    </message>
    <message>
      <source>Microphone on or off</source>
      <translation>Micrófono sí o no</translation>
    </message>
    <message>
      <source>Move your own picture to the next corner</source>
      <translation>Mover su imagen a la esquina siguiente</translation>
    </message>
    <message>
      <source>Notes beside the picture</source>
      <translation>Notas junto a la imagen</translation>
    </message>
    <message>
      <source>Notes of the chosen visit</source>
      <translation>Notas de la visita elegida</translation>
    </message>
    <message>
      <source>Notes of the patient</source>
      <translation>Notas del paciente</translation>
    </message>
    <message>
      <source>Open page {number} of the side bar</source>
      <translation>Ir al lugar {number} de la barra</translation>
    </message>
    <message>
      <source>Quit CareConnect</source>
      <translation>Salir de CareConnect</translation>
    </message>
    <message>
      <source>Share a window or the screen, or stop</source>
      <translation>Compartir una ventana o la pantalla, o dejarlo</translation>
    </message>
    <message>
      <source>Show the keyboard shortcuts</source>
      <translation>Mostrar los atajos de teclado</translation>
    </message>
    <message>
      <source>Sign the notes that you write, or add to signed ones</source>
      <translation>Firmar las notas que escribe o completar las firmadas</translation>
    </message>
    <message>
      <source>Small window on top, or back</source>
      <translation>Ventana pequeña, o volver</translation>
    </message>
    <message>
      <source>Tell everybody that you run late</source>
      <translation>Avisar a todos de su retraso</translation>
    </message>
    <message>
      <source>The day after</source>
      <translation>El día siguiente</translation>
    </message>
    <message>
      <source>The day before</source>
      <translation>El día anterior</translation>
    </message>
    <message>
      <source>The visit beside the picture</source>
      <translation>La visita junto a la imagen</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Visits of the patient</source>
      <translation>Visitas del paciente</translation>
    </message>
    <message>
      <source>When somebody calls</source>
      <translation>Cuando alguien llama</translation>
    </message>
    <message>
      <source>Write to the chosen patient</source>
      <translation>Escribir al paciente elegido</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsSheet</name>
    <message>
      <source>Choose keys together with Ctrl or Alt, or one of the F keys.</source>
      <translation>Elija teclas junto con Ctrl o Alt, o una de las teclas F.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminada</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguna</translation>
    </message>
    <message>
      <source>Press the keys</source>
      <translation>Pulse las teclas</translation>
    </message>
    <message>
      <source>Reset all shortcuts</source>
      <translation>Restablecer todos los atajos</translation>
    </message>
    <message>
      <source>These keys already do this: {action}. Change that one first.</source>
      <translation>Estas teclas ya hacen esto: {action}. Cambie eso primero.</translation>
    </message>
    <message>
      <source>To change one, press its button and then the new keys.</source>
      <translation>Para cambiar uno, pulse su botón y luego las teclas nuevas.</translation>
    </message>
  </context>
  <context>
    <name>SignIn</name>
    <message numerus="yes">
      <source>A little longer, please: at least %n characters.</source>
      <translation>
        <numerusform>Un poco más larga, por favor: al menos %n carácter.</numerusform>
        <numerusform>Un poco más larga, por favor: al menos %n caracteres.</numerusform>
      </translation>
    </message>
    <message>
      <source>An address looks like https://clinic.example.</source>
      <translation>Una dirección es parecida a https://clinic.example.</translation>
    </message>
    <message>
      <source>An e-mail looks like name@example.org.</source>
      <translation>Un correo es parecido a name@example.org.</translation>
    </message>
    <message>
      <source>CareConnect cannot use this address. It should begin with https.</source>
      <translation>CareConnect no puede usar esta dirección. Debe empezar por https.</translation>
    </message>
    <message>
      <source>Many people use this one. Please choose another password.</source>
      <translation>Mucha gente usa esta. Elija otra contraseña.</translation>
    </message>
    <message>
      <source>Please enter the address of your clinic's server.</source>
      <translation>Escriba la dirección del servidor de su clínica.</translation>
    </message>
    <message>
      <source>Please enter the code that your app shows now.</source>
      <translation>Escriba el código que su aplicación muestra ahora.</translation>
    </message>
    <message>
      <source>Please enter your e-mail.</source>
      <translation>Escriba su correo.</translation>
    </message>
    <message>
      <source>Please enter your password.</source>
      <translation>Escriba su contraseña.</translation>
    </message>
    <message>
      <source>Please name your specialty, so that patients find you.</source>
      <translation>Indique su especialidad para que le encuentren.</translation>
    </message>
    <message>
      <source>Please tell us your name.</source>
      <translation>Díganos su nombre.</translation>
    </message>
    <message>
      <source>That code did not fit. Each code works once: wait for the next one.</source>
      <translation>Ese código no vale. Cada código sirve una vez: espere al siguiente.</translation>
    </message>
    <message>
      <source>That is longer than the server can take. Please shorten it.</source>
      <translation>Es más largo de lo que admite el servidor. Acórtelo, por favor.</translation>
    </message>
    <message>
      <source>The server does not take this e-mail. Do you already have an account?</source>
      <translation>El servidor no acepta este correo. ¿Ya tiene una cuenta?</translation>
    </message>
    <message>
      <source>The server does not take this name. Please write it another way.</source>
      <translation>El servidor no acepta este nombre. Escríbalo de otra forma.</translation>
    </message>
    <message>
      <source>The server does not take this password. Please choose another one.</source>
      <translation>El servidor no acepta esta contraseña. Elija otra.</translation>
    </message>
    <message>
      <source>The server does not take this specialty.</source>
      <translation>El servidor no acepta esta especialidad.</translation>
    </message>
    <message>
      <source>Your name or e-mail is in it. Others would try that first.</source>
      <translation>Contiene su nombre o su correo. Es lo primero que otros probarían.</translation>
    </message>
  </context>
  <context>
    <name>SignInView</name>
    <message>
      <source>As people call you, for example Amina Hassan</source>
      <translation>Como le llaman, por ejemplo Amina Hassan</translation>
    </message>
    <message numerus="yes">
      <source>At least %n characters. A few words that only you would put together are easy to keep.</source>
      <translation>
        <numerusform>Al menos %n carácter. Unas palabras que solo usted juntaría se recuerdan bien.</numerusform>
        <numerusform>Al menos %n caracteres. Unas palabras que solo usted juntaría se recuerdan bien.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Change the server's address</source>
      <translation>Cambiar la dirección del servidor</translation>
    </message>
    <message>
      <source>Clinic's server</source>
      <translation>Servidor de la clínica</translation>
    </message>
    <message>
      <source>Code from your authenticator app</source>
      <translation>Código de su aplicación de autenticación</translation>
    </message>
    <message>
      <source>Create account</source>
      <translation>Crear cuenta</translation>
    </message>
    <message>
      <source>Creating your account</source>
      <translation>Creando su cuenta</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Correo electrónico</translation>
    </message>
    <message>
      <source>Forgot your password?</source>
      <translation>¿Olvidó su contraseña?</translation>
    </message>
    <message>
      <source>I am a</source>
      <translation>Soy</translation>
    </message>
    <message>
      <source>I am a doctor</source>
      <translation>Soy médico</translation>
    </message>
    <message>
      <source>I am a patient</source>
      <translation>Soy paciente</translation>
    </message>
    <message>
      <source>Only on your own computer. Doctors sign in each time.</source>
      <translation>Solo en su propio ordenador. Los médicos inician sesión cada vez.</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Iniciar sesión</translation>
    </message>
    <message>
      <source>Sign in or create an account</source>
      <translation>Iniciar sesión o crear una cuenta</translation>
    </message>
    <message>
      <source>Sign in to CareConnect</source>
      <translation>Iniciar sesión en CareConnect</translation>
    </message>
    <message>
      <source>Signing in</source>
      <translation>Iniciando sesión</translation>
    </message>
    <message>
      <source>Six digits that change every half minute, or a recovery code</source>
      <translation>Seis cifras que cambian cada medio minuto, o un código de recuperación</translation>
    </message>
    <message>
      <source>Specialty</source>
      <translation>Especialidad</translation>
    </message>
    <message>
      <source>Stay signed in on this computer</source>
      <translation>Mantener la sesión en este equipo</translation>
    </message>
    <message>
      <source>The address that your clinic gave you</source>
      <translation>La dirección que le dio su clínica</translation>
    </message>
    <message>
      <source>What patients look for, for example Cardiology</source>
      <translation>Lo que buscan los pacientes, por ejemplo Cardiología</translation>
    </message>
    <message>
      <source>You sign in each time: this computer has no safe place to keep you signed in.</source>
      <translation>Iniciará sesión cada vez: este equipo no tiene un lugar seguro para mantener su sesión abierta.</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Su nombre</translation>
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
        <numerusform>%n hora libre</numerusform>
        <numerusform>%n horas libres</numerusform>
      </translation>
    </message>
    <message>
      <source>Above: your time. Below: the doctor's time in {city}.</source>
      <translation>Arriba: su hora. Debajo: la hora del médico en {city}.</translation>
    </message>
    <message>
      <source>Afternoon</source>
      <translation>Tarde</translation>
    </message>
    <message>
      <source>Evening</source>
      <translation>Noche</translation>
    </message>
    <message>
      <source>Go to {day}</source>
      <translation>Ir al {day}</translation>
    </message>
    <message>
      <source>Look again tomorrow, or choose another doctor.</source>
      <translation>Mire de nuevo mañana o elija otro médico.</translation>
    </message>
    <message>
      <source>Morning</source>
      <translation>Mañana</translation>
    </message>
    <message>
      <source>No free time in the next two weeks</source>
      <translation>No hay horas libres en las próximas dos semanas</translation>
    </message>
    <message>
      <source>No free time on this day</source>
      <translation>No hay horas libres este día</translation>
    </message>
    <message>
      <source>no free time</source>
      <translation>sin horas libres</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguna</translation>
    </message>
    <message>
      <source>{day}, {free}</source>
      <translation>{day}, {free}</translation>
    </message>
    <message>
      <source>{own}, for the doctor {theirs}</source>
      <translation>{own}, para el médico {theirs}</translation>
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
      <translation>Todavía no se le puede reservar</translation>
    </message>
    <message>
      <source>Patients find and book you as soon as it has. You can set everything up until then.</source>
      <translation>Le encontrarán y reservarán en cuanto lo haga. Mientras tanto puede prepararlo todo.</translation>
    </message>
    <message>
      <source>Say at which times you see patients.</source>
      <translation>Indique a qué horas atiende.</translation>
    </message>
    <message>
      <source>Set your hours</source>
      <translation>Fijar su horario</translation>
    </message>
    <message>
      <source>Your clinic has not confirmed your account yet</source>
      <translation>Su clínica aún no ha confirmado su cuenta</translation>
    </message>
  </context>
  <context>
    <name>SummaryStep</name>
    <message>
      <source>Instead of {when}</source>
      <translation>En lugar de {when}</translation>
    </message>
    <message>
      <source>Is everything right?</source>
      <translation>¿Está todo bien?</translation>
    </message>
    <message>
      <source>The doctor answers your request. You will be told here. You can cancel at any time.</source>
      <translation>El médico responderá a su solicitud. Lo sabrá aquí. Puede cancelar cuando quiera.</translation>
    </message>
    <message>
      <source>You gave no reason.</source>
      <translation>No indicó el motivo.</translation>
    </message>
    <message>
      <source>{time} by the doctor's clock in {city}</source>
      <translation>{time} según la hora del médico en {city}</translation>
    </message>
  </context>
  <context>
    <name>Symptoms</name>
    <message>
      <source>A dull, pressing headache on both sides, often with tiredness or stress.</source>
      <translation>Dolor de cabeza sordo y opresivo a ambos lados, a menudo con cansancio o estrés.</translation>
    </message>
    <message>
      <source>A feeling of being off balance; it has many causes, most of them harmless.</source>
      <translation>Sensación de falta de equilibrio; tiene muchas causas, la mayoría inofensivas.</translation>
    </message>
    <message>
      <source>A mild viral infection of the nose and throat.</source>
      <translation>Una infección viral leve de nariz y garganta.</translation>
    </message>
    <message>
      <source>A stretched or torn ligament or muscle around a joint.</source>
      <translation>Un ligamento o músculo estirado o roto junto a una articulación.</translation>
    </message>
    <message>
      <source>A viral infection of the airways; loss of smell or taste can be part of it.</source>
      <translation>Una infección viral de las vías respiratorias; puede perderse el olfato o el gusto.</translation>
    </message>
    <message>
      <source>A viral infection with fever and aches that begins quickly.</source>
      <translation>Una infección viral con fiebre y dolores que empieza rápido.</translation>
    </message>
    <message>
      <source>Allergic rhinitis</source>
      <translation>Rinitis alérgica</translation>
    </message>
    <message>
      <source>An allergy, for example to pollen, that affects nose and eyes.</source>
      <translation>Una alergia, por ejemplo al polen, que afecta a nariz y ojos.</translation>
    </message>
    <message>
      <source>An infection of stomach and bowel with vomiting or diarrhoea.</source>
      <translation>Una infección de estómago e intestino con vómitos o diarrea.</translation>
    </message>
    <message>
      <source>An infection of the bladder or the urinary tract.</source>
      <translation>Una infección de la vejiga o de las vías urinarias.</translation>
    </message>
    <message>
      <source>An inflammation of the eye's outer lining.</source>
      <translation>Una inflamación de la capa externa del ojo.</translation>
    </message>
    <message>
      <source>An inflammation of the middle or outer ear.</source>
      <translation>Una inflamación del oído medio o externo.</translation>
    </message>
    <message>
      <source>An inflammation of the throat, most often by a virus.</source>
      <translation>Una inflamación de la garganta, casi siempre por un virus.</translation>
    </message>
    <message>
      <source>An irritated, itching skin.</source>
      <translation>Piel irritada que pica.</translation>
    </message>
    <message>
      <source>Attacks of throbbing headache, often with sickness or sensitivity to light.</source>
      <translation>Ataques de dolor de cabeza pulsátil, a menudo con náuseas o molestia por la luz.</translation>
    </message>
    <message>
      <source>COVID-19</source>
      <translation>COVID-19</translation>
    </message>
    <message>
      <source>Common cold</source>
      <translation>Resfriado común</translation>
    </message>
    <message>
      <source>Conjunctivitis</source>
      <translation>Conjuntivitis</translation>
    </message>
    <message>
      <source>Constipation</source>
      <translation>Estreñimiento</translation>
    </message>
    <message>
      <source>Dermatitis or eczema</source>
      <translation>Dermatitis o eccema</translation>
    </message>
    <message>
      <source>Dizziness</source>
      <translation>Mareo</translation>
    </message>
    <message>
      <source>Ear infection</source>
      <translation>Infección de oído</translation>
    </message>
    <message>
      <source>Hard or rare bowel movements.</source>
      <translation>Deposiciones duras o poco frecuentes.</translation>
    </message>
    <message>
      <source>Heartburn or acid reflux</source>
      <translation>Acidez o reflujo</translation>
    </message>
    <message>
      <source>Influenza-like illness</source>
      <translation>Enfermedad parecida a la gripe</translation>
    </message>
    <message>
      <source>Insomnia</source>
      <translation>Insomnio</translation>
    </message>
    <message>
      <source>Migraine</source>
      <translation>Migraña</translation>
    </message>
    <message>
      <source>Non-specific back pain</source>
      <translation>Dolor de espalda inespecífico</translation>
    </message>
    <message>
      <source>Pain in the back without a single serious cause, the most common kind.</source>
      <translation>Dolor de espalda sin una causa grave concreta, el tipo más común.</translation>
    </message>
    <message>
      <source>Sore throat or tonsillitis</source>
      <translation>Dolor de garganta o amigdalitis</translation>
    </message>
    <message>
      <source>Sprain or strain</source>
      <translation>Esguince o distensión</translation>
    </message>
    <message>
      <source>Stomach acid that rises into the food pipe.</source>
      <translation>Ácido del estómago que sube al esófago.</translation>
    </message>
    <message>
      <source>Stomach bug</source>
      <translation>Gastroenteritis</translation>
    </message>
    <message>
      <source>Stress or anxiety</source>
      <translation>Estrés o ansiedad</translation>
    </message>
    <message>
      <source>Tension-type headache</source>
      <translation>Cefalea tensional</translation>
    </message>
    <message>
      <source>Trouble with falling or staying asleep.</source>
      <translation>Dificultad para dormirse o seguir dormido.</translation>
    </message>
    <message>
      <source>Urinary tract infection</source>
      <translation>Infección urinaria</translation>
    </message>
    <message>
      <source>Worry or tension that shows in body and mind.</source>
      <translation>Preocupación o tensión que se nota en cuerpo y mente.</translation>
    </message>
  </context>
  <context>
    <name>ThreadView</name>
    <message>
      <source>Call</source>
      <translation>Llamar</translation>
    </message>
    <message>
      <source>Call {name}</source>
      <translation>Llamar a {name}</translation>
    </message>
    <message>
      <source>Cancel sending</source>
      <translation>Cancelar el envío</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Kept here. It goes when the server is back</source>
      <translation>Guardado aquí. Saldrá cuando vuelva el servidor</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Mensajes</translation>
    </message>
    <message>
      <source>No messages yet</source>
      <translation>Aún no hay mensajes</translation>
    </message>
    <message>
      <source>Not sent. Press to try again</source>
      <translation>No enviado. Pulse para intentarlo de nuevo</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>No conectado</translation>
    </message>
    <message>
      <source>Online now</source>
      <translation>En línea</translation>
    </message>
    <message>
      <source>Open the picture</source>
      <translation>Abrir la imagen</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Enviando</translation>
    </message>
    <message>
      <source>Sending, {percent} %</source>
      <translation>Enviando, {percent} %</translation>
    </message>
    <message>
      <source>The messages are not here yet</source>
      <translation>Los mensajes aún no están aquí</translation>
    </message>
    <message>
      <source>They come as soon as the server can be reached. You can write already.</source>
      <translation>Llegarán en cuanto se pueda acceder al servidor. Ya puede escribir.</translation>
    </message>
    <message>
      <source>Throw away</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>Write the first one below.</source>
      <translation>Escriba el primero abajo.</translation>
    </message>
    <message>
      <source>delivered</source>
      <translation>entregado</translation>
    </message>
    <message>
      <source>read</source>
      <translation>leído</translation>
    </message>
    <message>
      <source>sent</source>
      <translation>enviado</translation>
    </message>
    <message>
      <source>{name} is writing</source>
      <translation>{name} está escribiendo</translation>
    </message>
  </context>
  <context>
    <name>TimeOffCard</name>
    <message numerus="yes">
      <source>%n visit(s) already booked then. Move or cancel under “Day”.</source>
      <translation>
        <numerusform>%n visita reservada en este tiempo: cámbiela o cancélela en el día.</numerusform>
        <numerusform>%n visitas reservadas en este tiempo: cámbielas o cancélelas en el día.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>End of the day</source>
      <translation>Fin del día</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Primer día</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Desde</translation>
    </message>
    <message>
      <source>It ends before it begins.</source>
      <translation>Termina antes de empezar.</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Mantenerla</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Último día</translation>
    </message>
    <message>
      <source>Nobody can book you in this time.</source>
      <translation>Nadie puede reservarle en este tiempo.</translation>
    </message>
    <message>
      <source>None planned</source>
      <translation>Nada previsto</translation>
    </message>
    <message>
      <source>Patients can book you again: {when}.</source>
      <translation>Los pacientes pueden volver a reservarle: {when}.</translation>
    </message>
    <message>
      <source>Plan time off</source>
      <translation>Planificar una ausencia</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove the time off {when}</source>
      <translation>Quitar la ausencia {when}</translation>
    </message>
    <message>
      <source>Remove this time off?</source>
      <translation>¿Quitar esta ausencia?</translation>
    </message>
    <message>
      <source>Save time off</source>
      <translation>Guardar la ausencia</translation>
    </message>
    <message>
      <source>This time is over.</source>
      <translation>Este tiempo ya pasó.</translation>
    </message>
    <message>
      <source>Time off</source>
      <translation>Ausencias</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Hasta</translation>
    </message>
    <message>
      <source>What for (only you see this)</source>
      <translation>Motivo (solo lo ve usted)</translation>
    </message>
    <message>
      <source>{day} {time}</source>
      <translation>{day} {time}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} a {last}</translation>
    </message>
  </context>
  <context>
    <name>Times</name>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Mañana</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Ayer</translation>
    </message>
    <message>
      <source>today at {time}</source>
      <translation>hoy a las {time}</translation>
    </message>
    <message>
      <source>tomorrow at {time}</source>
      <translation>mañana a las {time}</translation>
    </message>
    <message>
      <source>yesterday at {time}</source>
      <translation>ayer a las {time}</translation>
    </message>
    <message>
      <source>{date}, {time}</source>
      <translation>{date}, {time}</translation>
    </message>
    <message>
      <source>{day} at {time}</source>
      <translation>{day} a las {time}</translation>
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
        <numerusform>%n llamada perdida</numerusform>
        <numerusform>%n llamadas perdidas</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Contestar</translation>
    </message>
    <message>
      <source>Back to the call</source>
      <translation>Volver a la llamada</translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>Conectando</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>No conectado</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Sin conexión</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>En línea</translation>
    </message>
    <message>
      <source>Open CareConnect</source>
      <translation>Abrir CareConnect</translation>
    </message>
    <message>
      <source>Open CareConnect to see who called.</source>
      <translation>Abra CareConnect para ver quién llamó.</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>Sin sesión</translation>
    </message>
    <message>
      <source>Somebody is calling you</source>
      <translation>Alguien le está llamando</translation>
    </message>
    <message>
      <source>Your camera and microphone are off until you answer.</source>
      <translation>Su cámara y su micrófono están apagados hasta que conteste.</translation>
    </message>
  </context>
  <context>
    <name>Veil</name>
    <message>
      <source>Locked</source>
      <translation>Bloqueado</translation>
    </message>
    <message>
      <source>Locked. Your call goes on: the other person still hears you.</source>
      <translation>Bloqueado. Su llamada sigue: la otra persona todavía le oye.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Desbloquear</translation>
    </message>
  </context>
  <context>
    <name>Visit</name>
    <message>
      <source>Approved</source>
      <translation>Aprobada</translation>
    </message>
    <message>
      <source>Cancel the visit</source>
      <translation>Cancelar la visita</translation>
    </message>
    <message>
      <source>Cancel this visit?</source>
      <translation>¿Cancelar esta visita?</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Cancelada</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Rechazada</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminada</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Mantenerla</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>Perdida</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <source>Requested</source>
      <translation>Pedida</translation>
    </message>
    <message>
      <source>The doctor cannot take this time. You can book another one.</source>
      <translation>El médico no puede a esta hora. Puede pedir otra.</translation>
    </message>
    <message>
      <source>The doctor expects you.</source>
      <translation>El médico le espera.</translation>
    </message>
    <message>
      <source>The doctor has not answered yet. You will be told here.</source>
      <translation>El médico aún no ha respondido. Lo sabrá aquí.</translation>
    </message>
    <message>
      <source>The doctor knows that you are here.</source>
      <translation>El médico sabe que usted está aquí.</translation>
    </message>
    <message>
      <source>The visit did not take place. You can book another one.</source>
      <translation>La visita no tuvo lugar. Puede pedir otra.</translation>
    </message>
    <message>
      <source>This visit does not take place.</source>
      <translation>Esta visita no tendrá lugar.</translation>
    </message>
    <message>
      <source>This visit is over.</source>
      <translation>Esta visita ha terminado.</translation>
    </message>
    <message>
      <source>This visit is taking place now.</source>
      <translation>Esta visita es ahora mismo.</translation>
    </message>
    <message>
      <source>Video visit</source>
      <translation>Visita por vídeo</translation>
    </message>
    <message>
      <source>Visit at the clinic</source>
      <translation>Visita en la clínica</translation>
    </message>
    <message>
      <source>Visit by messages</source>
      <translation>Visita por mensajes</translation>
    </message>
    <message>
      <source>Voice visit</source>
      <translation>Visita solo con sonido</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Esperando</translation>
    </message>
    <message>
      <source>{name} expects you {when}. The time may then go to somebody else.</source>
      <translation>{name} le espera {when}. La hora puede pasar a otra persona.</translation>
    </message>
  </context>
  <context>
    <name>VisitAside</name>
    <message>
      <source>Reason for the visit</source>
      <translation>Motivo de la visita</translation>
    </message>
    <message>
      <source>Symptoms</source>
      <translation>Síntomas</translation>
    </message>
    <message>
      <source>The patient gave no reason.</source>
      <translation>El paciente no indicó el motivo.</translation>
    </message>
  </context>
  <context>
    <name>VisitDetail</name>
    <message>
      <source>Add to calendar</source>
      <translation>Añadir al calendario</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>Llamar</translation>
    </message>
    <message>
      <source>Cancel visit</source>
      <translation>Cancelar visita</translation>
    </message>
    <message>
      <source>Check camera and sound</source>
      <translation>Comprobar cámara y sonido</translation>
    </message>
    <message>
      <source>Choose a visit to see more.</source>
      <translation>Elija una visita para ver más.</translation>
    </message>
    <message>
      <source>Join the visit</source>
      <translation>Unirse a la visita</translation>
    </message>
    <message>
      <source>Looking for the summary</source>
      <translation>Buscando el resumen</translation>
    </message>
    <message>
      <source>Move to another time</source>
      <translation>Cambiar a otra hora</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>Nada elegido</translation>
    </message>
    <message>
      <source>Rate the visit</source>
      <translation>Valorar la visita</translation>
    </message>
    <message>
      <source>Signed by {name} on {day}</source>
      <translation>Firmado por {name}, {day}</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>Waiting room</source>
      <translation>Sala de espera</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>Escribir un mensaje</translation>
    </message>
    <message>
      <source>You rated this visit: {words}</source>
      <translation>Su valoración: {words}</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <source>{name} has not released a summary yet. It will appear here.</source>
      <translation>{name} aún no ha publicado un resumen. Aparecerá aquí.</translation>
    </message>
  </context>
  <context>
    <name>VisitsPlace</name>
    <message>
      <source>Book a visit</source>
      <translation>Pedir una visita</translation>
    </message>
    <message>
      <source>Book a visit, and it will appear here.</source>
      <translation>Pida una visita y aparecerá aquí.</translation>
    </message>
    <message>
      <source>Coming up</source>
      <translation>Próximas</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Anteriores</translation>
    </message>
    <message>
      <source>My visits</source>
      <translation>Mis visitas</translation>
    </message>
    <message>
      <source>No visits here</source>
      <translation>No hay visitas</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>Which visits</source>
      <translation>Qué visitas</translation>
    </message>
  </context>
  <context>
    <name>WaitingRoom</name>
    <message numerus="yes">
      <source>%n patient(s) before you</source>
      <translation>
        <numerusform>%n persona antes de usted</numerusform>
        <numerusform>%n personas antes de usted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) to wait. This is an estimate.</source>
      <translation>
        <numerusform>Tarda %n minuto, más o menos. Es una estimación.</numerusform>
        <numerusform>Tarda unos %n minutos. Es una estimación.</numerusform>
      </translation>
    </message>
    <message>
      <source>Check your internet. Your place is kept, and we try again by ourselves.</source>
      <translation>Compruebe su internet. Su sitio se guarda y volvemos a intentarlo solos.</translation>
    </message>
    <message>
      <source>Checking your connection</source>
      <translation>Comprobando su conexión</translation>
    </message>
    <message>
      <source>It can begin any moment. It may also take a little longer.</source>
      <translation>Puede empezar en cualquier momento. También puede tardar un poco más.</translation>
    </message>
    <message>
      <source>It is {when}. This room opens at {time}.</source>
      <translation>Es {when}. Esta sala abre a las {time}.</translation>
    </message>
    <message>
      <source>Join again, or press “I am ready” and wait for {name} to call.</source>
      <translation>Vuelva a unirse, o pulse «Estoy listo» y espere a que {name} llame.</translation>
    </message>
    <message>
      <source>Move closer to your router, or go in with sound alone.</source>
      <translation>Acérquese al router, o entre solo con sonido.</translation>
    </message>
    <message>
      <source>Press “I am ready”, and you are connected when {name} calls, without a ring.</source>
      <translation>Pulse «Estoy listo», y se le conectará sin tono cuando {name} llame.</translation>
    </message>
    <message>
      <source>Tell {name} that you are here.</source>
      <translation>Avise a {name} de que está aquí.</translation>
    </message>
    <message>
      <source>The call has a window of its own.</source>
      <translation>La llamada tiene su propia ventana.</translation>
    </message>
    <message>
      <source>The doctor knows that you are here</source>
      <translation>El médico sabe que está aquí</translation>
    </message>
    <message>
      <source>There is no connection to the clinic</source>
      <translation>No hay conexión con la clínica</translation>
    </message>
    <message>
      <source>This visit is later</source>
      <translation>Esta visita es más tarde</translation>
    </message>
    <message>
      <source>This visit is over</source>
      <translation>Esta visita ha terminado</translation>
    </message>
    <message>
      <source>You are in a call</source>
      <translation>Está en una llamada</translation>
    </message>
    <message>
      <source>You are in the waiting room</source>
      <translation>Está en la sala de espera</translation>
    </message>
    <message>
      <source>You are next</source>
      <translation>Usted es el siguiente</translation>
    </message>
    <message>
      <source>You are ready. When {name} calls, you are connected without a ring. Stay on this page.</source>
      <translation>Está listo. Cuando {name} llame, se le conectará sin tono. Quédese en esta página.</translation>
    </message>
    <message>
      <source>You can write to {name}, and say how the visit was.</source>
      <translation>Puede escribir a {name} y decir cómo fue la visita.</translation>
    </message>
    <message>
      <source>You go in with picture and sound.</source>
      <translation>Entra con imagen y sonido.</translation>
    </message>
    <message>
      <source>You go in with sound alone.</source>
      <translation>Entra solo con sonido.</translation>
    </message>
    <message>
      <source>You go in with your picture, and write what you want to say.</source>
      <translation>Entra con imagen y escribe lo que quiere decir.</translation>
    </message>
    <message>
      <source>You see and hear the doctor, and write what you want to say.</source>
      <translation>Ve y oye al médico, y escribe lo que quiere decir.</translation>
    </message>
    <message>
      <source>Your connection is slow</source>
      <translation>Su conexión es lenta</translation>
    </message>
    <message>
      <source>Your connection to the clinic is good.</source>
      <translation>Su conexión con la clínica es buena.</translation>
    </message>
    <message>
      <source>Your visit is happening now</source>
      <translation>Su visita está en curso</translation>
    </message>
    <message>
      <source>{name} is away from the desk for a moment.</source>
      <translation>{name} no está en su mesa por un momento.</translation>
    </message>
    <message numerus="yes">
      <source>{name} runs about %n minute(s) late.</source>
      <translation>
        <numerusform>{name} va con %n minuto de retraso, más o menos.</numerusform>
        <numerusform>{name} va con unos %n minutos de retraso.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} runs late.</source>
      <translation>{name} va con retraso.</translation>
    </message>
  </context>
  <context>
    <name>WaitingRoomPlace</name>
    <message>
      <source>I cannot use picture and sound today. Please write to me here.</source>
      <translation>Hoy no puedo usar imagen y sonido. Escríbame aquí, por favor.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>Waiting room</source>
      <translation>Sala de espera</translation>
    </message>
  </context>
  <context>
    <name>WhereaboutsCard</name>
    <message>
      <source>Asking the server</source>
      <translation>Preguntando al servidor</translation>
    </message>
    <message>
      <source>Copy the number</source>
      <translation>Copiar el número</translation>
    </message>
    <message>
      <source>In an emergency, or if the call drops</source>
      <translation>En una emergencia, o si se corta la llamada</translation>
    </message>
    <message>
      <source>The patient did not say where they are, nor a number to call back.</source>
      <translation>El paciente no dijo dónde está ni dio un número.</translation>
    </message>
    <message>
      <source>The patient did not say where they are.</source>
      <translation>El paciente no dijo dónde está.</translation>
    </message>
    <message>
      <source>The patient gave no number to call back.</source>
      <translation>El paciente no dio un número.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>Where the patient is: {words}</source>
      <translation>Dónde está el paciente: {words}</translation>
    </message>
  </context>
  <context>
    <name>_Picture</name>
    <message>
      <source>Your picture</source>
      <translation>Su imagen</translation>
    </message>
  </context>
</TS>
