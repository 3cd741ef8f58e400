<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>ActivityView</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n day</numerusform>
        <numerusform>%n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Looking through older entries: %n read, back to {day}</source>
      <translation>
        <numerusform>Looking through older entries: %n read, back to {day}</numerusform>
        <numerusform>Looking through older entries: %n read, back to {day}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Alerts</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%n new message</numerusform>
        <numerusform>%n new messages</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Call</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%n new message</numerusform>
        <numerusform>%n new messages</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DayPlace</name>
    <message numerus="yes">
      <source>%n done</source>
      <translation>
        <numerusform>%n done</numerusform>
        <numerusform>%n done</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) to come</source>
      <translation>
        <numerusform>%n visit to come</numerusform>
        <numerusform>%n visits to come</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Waiting %n min</source>
      <translation>
        <numerusform>Waiting %n min</numerusform>
        <numerusform>Waiting %n min</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DirectoryView</name>
    <message numerus="yes">
      <source>{rating} of 5, %n rating(s)</source>
      <translation>
        <numerusform>{rating} of 5, %n rating</numerusform>
        <numerusform>{rating} of 5, %n ratings</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DoctorPage</name>
    <message numerus="yes">
      <source>%n of 5</source>
      <translation>
        <numerusform>%n of 5</numerusform>
        <numerusform>%n of 5</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n year(s) of experience</source>
      <translation>
        <numerusform>%n year of experience</numerusform>
        <numerusform>%n years of experience</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{rating} of 5, %n rating(s)</source>
      <translation>
        <numerusform>{rating} of 5, %n rating</numerusform>
        <numerusform>{rating} of 5, %n ratings</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message numerus="yes">
      <source>Please try again in %n minute(s). Nothing is lost.</source>
      <translation>
        <numerusform>Please try again in %n minute. Nothing is lost.</numerusform>
        <numerusform>Please try again in %n minutes. Nothing is lost.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FiguresView</name>
    <message numerus="yes">
      <source>%n booked</source>
      <translation>
        <numerusform>%n booked</numerusform>
        <numerusform>%n booked</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n day</numerusform>
        <numerusform>%n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n star(s)</source>
      <translation>
        <numerusform>%n star</numerusform>
        <numerusform>%n stars</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) booked in this time</source>
      <translation>
        <numerusform>%n visit booked in this time</numerusform>
        <numerusform>%n visits booked in this time</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{average} of 5, from %n rating(s), of all time</source>
      <translation>
        <numerusform>{average} of 5, from %n rating, of all time</numerusform>
        <numerusform>{average} of 5, from %n ratings, of all time</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ForgottenCard</name>
    <message numerus="yes">
      <source>At least %n characters. A few words that only you would put together are easy to keep.</source>
      <translation>
        <numerusform>At least %n characters. A few words that only you would put together are easy to keep.</numerusform>
        <numerusform>At least %n characters. A few words that only you would put together are easy to keep.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>HomePlace</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%n new message</numerusform>
        <numerusform>%n new messages</numerusform>
      </translation>
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
  </context>
  <context>
    <name>Leaving</name>
    <message numerus="yes">
      <source>%n message(s) that could not be sent yet would be lost.</source>
      <translation>
        <numerusform>%n message that could not be sent yet would be lost.</numerusform>
        <numerusform>%n messages that could not be sent yet would be lost.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Notes of %n visit(s) that are not saved yet would be lost.</source>
      <translation>
        <numerusform>Notes of %n visit that are not saved yet would be lost.</numerusform>
        <numerusform>Notes of %n visits that are not saved yet would be lost.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MissedCallsStrip</name>
    <message numerus="yes">
      <source>Missed call from {name} at {time}, %n time(s) in all</source>
      <translation>
        <numerusform>Missed call from {name} at {time}, %n time in all</numerusform>
        <numerusform>Missed call from {name} at {time}, %n times in all</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>News</name>
    <message numerus="yes">
      <source>{name} runs about %n minute(s) late</source>
      <translation>
        <numerusform>{name} runs about %n minute late</numerusform>
        <numerusform>{name} runs about %n minutes late</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>NextVisitCard</name>
    <message numerus="yes">
      <source>Your visit with {name} is in %n hour(s)</source>
      <translation>
        <numerusform>Your visit with {name} is in %n hour</numerusform>
        <numerusform>Your visit with {name} is in %n hours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your visit with {name} is in %n minute(s)</source>
      <translation>
        <numerusform>Your visit with {name} is in %n minute</numerusform>
        <numerusform>Your visit with {name} is in %n minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PasswordCard</name>
    <message numerus="yes">
      <source>At least %n characters. A few words that only you would put together are easy to keep.</source>
      <translation>
        <numerusform>At least %n characters. A few words that only you would put together are easy to keep.</numerusform>
        <numerusform>At least %n characters. A few words that only you would put together are easy to keep.</numerusform>
      </translation>
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
        <numerusform>%n patient waiting. {name} has just come.</numerusform>
        <numerusform>%n patients waiting. {name} has just come.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n patient(s) waiting. {name} has waited longest: {minutes}.</source>
      <translation>
        <numerusform>%n patient waiting. {name} has waited longest: {minutes}.</numerusform>
        <numerusform>%n patients waiting. {name} has waited longest: {minutes}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>About %n min late</source>
      <translation>
        <numerusform>About %n min late</numerusform>
        <numerusform>About %n min late</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RailButton</name>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation>
        <numerusform>%n waiting</numerusform>
        <numerusform>%n waiting</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RequestsStrip</name>
    <message numerus="yes">
      <source>%n request(s) to answer</source>
      <translation>
        <numerusform>%n request to answer</numerusform>
        <numerusform>%n requests to answer</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SecondStepCard</name>
    <message numerus="yes">
      <source>%n recovery code(s) left.</source>
      <translation>
        <numerusform>%n recovery code left.</numerusform>
        <numerusform>%n recovery codes left.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SignIn</name>
    <message numerus="yes">
      <source>A little longer, please: at least %n characters.</source>
      <translation>
        <numerusform>A little longer, please: at least %n characters.</numerusform>
        <numerusform>A little longer, please: at least %n characters.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SignInView</name>
    <message numerus="yes">
      <source>At least %n characters. A few words that only you would put together are easy to keep.</source>
      <translation>
        <numerusform>At least %n characters. A few words that only you would put together are easy to keep.</numerusform>
        <numerusform>At least %n characters. A few words that only you would put together are easy to keep.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SlotPicker</name>
    <message numerus="yes">
      <source>%n free</source>
      <translation>
        <numerusform>%n free</numerusform>
        <numerusform>%n free</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n free time(s)</source>
      <translation>
        <numerusform>%n free time</numerusform>
        <numerusform>%n free times</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TimeOffCard</name>
    <message numerus="yes">
      <source>%n visit(s) already booked then. Move or cancel under “Day”.</source>
      <translation>
        <numerusform>%n visit already booked then. Move or cancel under “Day”.</numerusform>
        <numerusform>%n visits already booked then. Move or cancel under “Day”.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message numerus="yes">
      <source>%n missed call(s)</source>
      <translation>
        <numerusform>%n missed call</numerusform>
        <numerusform>%n missed calls</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WaitingRoom</name>
    <message numerus="yes">
      <source>%n patient(s) before you</source>
      <translation>
        <numerusform>%n patient before you</numerusform>
        <numerusform>%n patients before you</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) to wait. This is an estimate.</source>
      <translation>
        <numerusform>About %n minute to wait. This is an estimate.</numerusform>
        <numerusform>About %n minutes to wait. This is an estimate.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name} runs about %n minute(s) late.</source>
      <translation>
        <numerusform>{name} runs about %n minute late.</numerusform>
        <numerusform>{name} runs about %n minutes late.</numerusform>
      </translation>
    </message>
  </context>
</TS>
