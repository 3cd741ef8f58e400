<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Banner</name>
    <message>
      <source>Close this message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the technical line for support</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Support number %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BookingView</name>
    <message>
      <source>Ask for this visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a time to go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step {number} of {count}: check and send</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step {number} of {count}: choose a time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step {number} of {count}: what brings you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Call</name>
    <message>
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer with picture and sound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer without camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call controls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call with {name} – CareConnect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calling {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Camera off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Camera on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chat beside the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose microphone and loudspeaker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connecting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connecting you with {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decline the call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End the call for yourself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on without</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is ringing. Waiting for {name} to answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the call with {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loudspeaker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Microphone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mute your microphone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No camera found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No camera was found. The call goes on without your picture. Plug a camera in, if you can.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No loudspeaker found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No loudspeaker was found, so you cannot hear {name}. Plug one in, or headphones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No microphone found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No microphone was found, so {name} cannot hear you. Plug one in, or a headset.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No way to {name} was found through this network. Try another network, or call again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reconnecting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ringing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The call could not be connected. Check your internet connection and call again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The call goes on in another window or on another device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The camera does not work. The call goes on without your picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The camera gives no picture; another program may be using it. The call goes on without your picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The clinic's server cannot be reached. Check your internet connection and call again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The connection was interrupted. Reconnecting you with {name}. You need not do anything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The connection was lost and did not come back. You can call {name} again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The loudspeaker cannot be opened, so you cannot hear {name}. Close other programs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The loudspeaker does not work, so you cannot hear {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The microphone cannot be opened, so {name} cannot hear you. Close other programs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The microphone does not work, so {name} cannot hear you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The other person stays until they leave too. You can call again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The other program sent something that cannot be read. Call {name} again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The other program speaks no language of pictures and sound that this one knows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The video file cannot be read. The call goes on without your picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The video file was not found. The call goes on without your picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This computer has no network. Connect it and call again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This program may not use the camera. Allow it in the settings of your computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This program may not use the microphone, so {name} cannot hear you. Allow it in your computer's settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try camera again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try loudspeaker again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try microphone again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn your camera off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unmute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are connected. Waiting for the picture of {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are muted. Let others hear you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are muted. Nobody can hear you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can call {name} from 15 minutes before an approved visit. Look at your appointments for its time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have answered on another device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have called {name} several times. Wait ten minutes, or send a message.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have cancelled the call.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have declined on another device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have declined the call.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have left the call.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You missed a call from {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your camera and microphone are off until you answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your camera is off. Turn it on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your picture. The arrow keys move it to another corner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the other person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} cannot take the call now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} did not answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} has answered. Connecting picture and sound.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} has left the call.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} has lost the connection. Waiting for {name} to come back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} has stopped calling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} has turned the camera off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is calling you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is in another call. Try again in a few minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is muted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is not online now. Send a message, or try again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is recording this call.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DayPlace</name>
    <message numerus="yes">
      <source>%n done</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) to come</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Agenda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decline this request?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No visits on this day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visits stand here as soon as you approve them.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Waiting %n min</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{day}, {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{left}, {done}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} asked for a visit {when} and is told that you cannot take it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DeviceCheck</name>
    <message>
      <source>Camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Camera and sound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check camera and sound – CareConnect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loudness of your microphone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loudspeaker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Microphone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play a sound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play a sound. If you hear it, all is well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say something: the bar moves when we hear you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is how the others see you, mirrored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>We can hear you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your picture</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DirectoryView</name>
    <message>
      <source>A name, for example Meyer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All specialties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doctors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for doctors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No doctor found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all doctors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Specialty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try a part of the name, or another specialty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{rating} of 5, %n rating(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>DoctorPage</name>
    <message numerus="yes">
      <source>%n year(s) of experience</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>By the clock in {city}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hours</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{rating} of 5, %n rating(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>DoctorsPlace</name>
    <message>
      <source>Book a visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a doctor</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DoneStep</name>
    <message>
      <source>See my visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your request is sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} will answer your request for {when}. You will be told here and by e-mail.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>A part of CareConnect is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Allow it in your system's privacy settings, or write messages during the visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Allow it in your system's privacy settings. Sound works without it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another program uses the camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another program uses the microphone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved. The patient has been told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CareConnect may not use the camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CareConnect may not use the microphone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CareConnect needs an address that begins with https. Ask your clinic for the right one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check both and try again. Passwords tell capital and small letters apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the address. It looks like https://clinic.example.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check your internet connection. What you see may be a little old until it is back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose microphone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close that program, or choose another camera. Sound works without it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close that program, or choose another microphone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect a speaker or headphones and choose them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect one and choose it, or write messages during the visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declined. The patient has been told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter the six figures that your authenticator app shows now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you think that it should, ask your clinic.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It may have been changed or removed. The page shows what is there now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the marked fields. Nothing that you wrote is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No camera was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No microphone was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No speaker was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is lost. Please try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is lost. Please try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing that you wrote is lost. Please try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One more step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures in PNG, JPEG or WebP work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please choose another one. Everything else that you entered is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please install it again. Your appointments and messages are safe on the server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please sign in again</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Please try again in %n minute(s). Nothing is lost.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Please try again in a few minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please wait a moment and try again. Nothing is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send a smaller picture or a shorter text. Yours is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign in instead, or use another address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody changed this a moment ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody has just taken this time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something is missing or not quite right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That e-mail and password do not match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That was a little too often</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The calendar file is saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The call could not be connected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The camera gives no picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The clinic's server cannot be reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The clinic's server is busy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The page shows how it is now. Please look and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server takes too long to answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The visit is cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The visit is marked as done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The visit is marked as missed by the patient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is already an account with this e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are in another call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are not signed in right now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This address is not safe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This computer has no safe place for keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This does not seem to be a CareConnect server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not there any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is too large to send</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This kind of file cannot be sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This server could not prove who it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To protect you, CareConnect did not connect. Tell your clinic, or try another network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unplug it and plug it in again, or choose another one. Sound works without it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write them a message. They will see it when they are back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can call and write once a visit is approved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can go on with sound alone, or connect a camera and choose it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have no visit with this person yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You will have to sign in each time, and drafts end with the program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your account cannot do this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your network or theirs does not let it through. Try again, or write a message.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your request is on its way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your session has ended. What you wrote is kept on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your session has ended. Your appointments and messages are safe on the server.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HomePlace</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>After that</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All my visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Book a visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a doctor and a time. The visit itself takes place here, by picture and sound.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a doctor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hello {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search by name or specialty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have no visit planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{when}, {mode}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MessagesPlace</name>
    <message>
      <source>Choose a conversation to read and write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conversations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No conversations yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can write to people with whom you have an approved visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You: {text}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NextVisitCard</name>
    <message>
      <source>Call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check camera and sound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is time for your visit with {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This visit is at the clinic. Please come a little early.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This visit is by messages. Write when you are ready.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You asked {name} for a visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can call from {time} on. Until then, check that camera and sound work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have a visit with {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your next visit</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Your visit with {name} is in %n hour(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Your visit with {name} is in %n minute(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{name} has not answered yet. You will be told here and by e-mail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is not signed in yet. Stay here: you will be called.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is signed in. Call when you are ready, or wait to be called.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{when}, {mode}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PasswordField</name>
    <message>
      <source>Hide the password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the password</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PatientPanel</name>
    <message>
      <source>Approve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a visit to see who comes and why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Did not come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark as done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The patient gave no reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>born {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not signed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>online now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day}: {reason}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Place</name>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Connecting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doctors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Online</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed in as %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visits</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RailButton</name>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>ReasonStep</name>
    <message>
      <source>For example: I have had a cough for two weeks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How to meet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How would you like to meet?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only you and the doctor see this. In an emergency, call your local emergency number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What brings you? You may leave this empty.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RequestsStrip</name>
    <message numerus="yes">
      <source>%n request(s) to answer</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Approve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve the visit of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decline the visit of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No reason given</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingsPlace</name>
    <message>
      <source>Account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Appearance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Camera and sound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check camera and sound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search in the settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See your own picture, hear a sound, and choose what to use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This computer has no safe place for keys. You will sign in each time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try another word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{percent} %</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SignIn</name>
    <message numerus="yes">
      <source>A little longer, please: at least %n characters.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>An address looks like https://clinic.example.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An e-mail looks like name@example.org.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CareConnect cannot use this address. It should begin with https.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Many people use this one. Please choose another password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please enter the address of your clinic's server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please enter the code that your app shows now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please enter your e-mail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please enter your password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please name your specialty, so that patients find you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please tell us your name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That code did not fit. Each code works once: wait for the next one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is longer than the server can take. Please shorten it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server does not take this e-mail. Do you already have an account?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server does not take this name. Please write it another way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server does not take this password. Please choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server does not take this specialty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your name or e-mail is in it. Others would try that first.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SignInView</name>
    <message>
      <source>As people call you, for example Amina Hassan</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>At least %n characters. A few words that only you would put together are easy to keep.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the server's address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clinic's server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code from your authenticator app</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Create account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Creating your account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I am a</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I am a doctor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I am a patient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign in or create an account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign in to CareConnect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signing in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Six figures that change every half minute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Specialty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address that your clinic gave you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What patients look for, for example Cardiology</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your name</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SlotPicker</name>
    <message numerus="yes">
      <source>%n free</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n free time(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Above: your time. Below: the doctor's time in {city}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Afternoon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look again tomorrow, or choose another doctor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Morning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No free time in the next two weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No free time on this day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no free time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day}, {free}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{own}, for the doctor {theirs}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{weekday} {day}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SummaryStep</name>
    <message>
      <source>Is everything right?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The doctor answers your request. You will be told here. You can cancel at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You gave no reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{time} by the doctor's clock in {city}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ThreadView</name>
    <message>
      <source>Call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not sent. Press to try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not signed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Online now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is writing</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Times</name>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today at {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tomorrow at {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yesterday at {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} at {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{start} – {end}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Visit</name>
    <message>
      <source>Approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel the visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel this visit?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Requested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The doctor cannot take this time. You can book another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The doctor expects you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The doctor has not answered yet. You will be told here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The doctor knows that you are here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The visit did not take place. You can book another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This visit does not take place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This visit is over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This visit is taking place now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Video visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visit at the clinic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visit by messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visit by sound only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} expects you {when}. The time may then go to somebody else.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>VisitDetail</name>
    <message>
      <source>Call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check camera and sound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a visit to see more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>VisitsPlace</name>
    <message>
      <source>Book a visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Book a visit, and it will stand here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No visits here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which visits</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
