<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
  <context>
    <name>AccountCard</name>
    <message>
      <source>Account</source>
      <translation>खाता</translation>
    </message>
    <message>
      <source>Choose a picture of you</source>
      <translation>अपनी तस्वीर चुनें</translation>
    </message>
    <message>
      <source>Saved. Times are shown in it from your next sign-in.</source>
      <translation>सहेजा गया। अगली बार साइन इन करने से समय इसी में दिखेंगे।</translation>
    </message>
    <message>
      <source>Sending your picture</source>
      <translation>आपकी तस्वीर भेजी जा रही है</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>साइन आउट करें</translation>
    </message>
    <message>
      <source>Signing out also removes your drafts and lists from this computer.</source>
      <translation>साइन आउट करने पर आपके मसौदे और सूचियाँ भी इस कंप्यूटर से हट जाती हैं।</translation>
    </message>
    <message>
      <source>This computer has no safe place for keys. You sign in each time, and drafts are kept only until you close CareConnect.</source>
      <translation>इस कंप्यूटर में कुंजियों के लिए सुरक्षित जगह नहीं है। हर बार साइन इन करना होगा, और मसौदे केवल CareConnect बंद होने तक रहते हैं।</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>समय क्षेत्र</translation>
    </message>
    <message>
      <source>You stay signed in on this computer.</source>
      <translation>आप इस कंप्यूटर पर साइन इन रहते हैं।</translation>
    </message>
    <message>
      <source>Your picture</source>
      <translation>आपका चित्र</translation>
    </message>
    <message>
      <source>Your visits are shown in this zone.</source>
      <translation>आपकी मुलाकातें इसी क्षेत्र में दिखती हैं।</translation>
    </message>
  </context>
  <context>
    <name>Activity</name>
    <message>
      <source>A session was ended because somebody used an old key of it</source>
      <translation>एक सत्र बंद किया गया क्योंकि किसी ने उसकी पुरानी कुंजी इस्तेमाल की</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>खाता</translation>
    </message>
    <message>
      <source>Account made</source>
      <translation>खाता बनाया गया</translation>
    </message>
    <message>
      <source>Activity log looked at</source>
      <translation>गतिविधि लॉग देखा गया</translation>
    </message>
    <message>
      <source>Call answered</source>
      <translation>कॉल का जवाब दिया गया</translation>
    </message>
    <message>
      <source>Call ended</source>
      <translation>कॉल समाप्त</translation>
    </message>
    <message>
      <source>Call not let through</source>
      <translation>कॉल की अनुमति नहीं मिली</translation>
    </message>
    <message>
      <source>Call placed</source>
      <translation>कॉल किया गया</translation>
    </message>
    <message>
      <source>Calls</source>
      <translation>कॉल</translation>
    </message>
    <message>
      <source>Code for a new password sent</source>
      <translation>नए पासवर्ड का कोड भेजा गया</translation>
    </message>
    <message>
      <source>Confirmed by the clinic</source>
      <translation>क्लिनिक ने पुष्टि की</translation>
    </message>
    <message>
      <source>Consent given</source>
      <translation>सहमति दी गई</translation>
    </message>
    <message>
      <source>Consent taken back</source>
      <translation>सहमति वापस ली गई</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>सब कुछ</translation>
    </message>
    <message>
      <source>File opened</source>
      <translation>फ़ाइल खोली गई</translation>
    </message>
    <message>
      <source>File uploaded</source>
      <translation>फ़ाइल अपलोड की गई</translation>
    </message>
    <message>
      <source>List of conversations looked at</source>
      <translation>बातचीत की सूची देखी गई</translation>
    </message>
    <message>
      <source>List of patients looked at</source>
      <translation>मरीज़ों की सूची देखी गई</translation>
    </message>
    <message>
      <source>List of visits looked at</source>
      <translation>मुलाक़ातों की सूची देखी गई</translation>
    </message>
    <message>
      <source>Looked up where a patient is</source>
      <translation>देखा गया कि मरीज़ कहाँ है</translation>
    </message>
    <message>
      <source>Message sent</source>
      <translation>संदेश भेजा गया</translation>
    </message>
    <message>
      <source>Messages looked at</source>
      <translation>संदेश देखे गए</translation>
    </message>
    <message>
      <source>Messages marked as read</source>
      <translation>संदेश पढ़े हुए चिह्नित किए गए</translation>
    </message>
    <message>
      <source>New password set by a code</source>
      <translation>कोड से नया पासवर्ड रखा गया</translation>
    </message>
    <message>
      <source>Notes read</source>
      <translation>नोट्स पढ़े गए</translation>
    </message>
    <message>
      <source>Notes signed</source>
      <translation>नोट्स पर हस्ताक्षर किए गए</translation>
    </message>
    <message>
      <source>Notes written</source>
      <translation>नोट्स लिखे गए</translation>
    </message>
    <message>
      <source>Number for text messages confirmed</source>
      <translation>SMS के नंबर की पुष्टि हुई</translation>
    </message>
    <message>
      <source>Number for text messages given</source>
      <translation>SMS के लिए नंबर दिया गया</translation>
    </message>
    <message>
      <source>Number for text messages removed</source>
      <translation>SMS का नंबर हटाया गया</translation>
    </message>
    <message>
      <source>Password asked for again</source>
      <translation>पासवर्ड दोबारा पूछा गया</translation>
    </message>
    <message>
      <source>Password changed</source>
      <translation>पासवर्ड बदला गया</translation>
    </message>
    <message>
      <source>Patient checked in</source>
      <translation>मरीज़ ने आगमन दर्ज किया</translation>
    </message>
    <message>
      <source>Patient looked at</source>
      <translation>मरीज़ की जानकारी देखी गई</translation>
    </message>
    <message>
      <source>Picture of the profile changed</source>
      <translation>प्रोफ़ाइल की तस्वीर बदली गई</translation>
    </message>
    <message>
      <source>Profile changed</source>
      <translation>प्रोफ़ाइल बदली गई</translation>
    </message>
    <message>
      <source>Rating given</source>
      <translation>रेटिंग दी गई</translation>
    </message>
    <message>
      <source>Records read and written</source>
      <translation>रिकॉर्ड पढ़े और लिखे गए</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>अस्वीकृत</translation>
    </message>
    <message>
      <source>Request ran out without an answer</source>
      <translation>अनुरोध बिना जवाब के समाप्त हुआ</translation>
    </message>
    <message>
      <source>Sign-in code switched off</source>
      <translation>साइन-इन कोड बंद किया गया</translation>
    </message>
    <message>
      <source>Sign-in code switched on</source>
      <translation>साइन-इन कोड चालू किया गया</translation>
    </message>
    <message>
      <source>Signed in</source>
      <translation>साइन इन किया</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>साइन आउट</translation>
    </message>
    <message>
      <source>Time off changed</source>
      <translation>अवकाश बदला गया</translation>
    </message>
    <message>
      <source>Visit approved</source>
      <translation>मुलाक़ात स्वीकृत</translation>
    </message>
    <message>
      <source>Visit asked for</source>
      <translation>मुलाक़ात माँगी गई</translation>
    </message>
    <message>
      <source>Visit began</source>
      <translation>मुलाक़ात शुरू हुई</translation>
    </message>
    <message>
      <source>Visit cancelled</source>
      <translation>मुलाक़ात रद्द</translation>
    </message>
    <message>
      <source>Visit declined</source>
      <translation>मुलाक़ात अस्वीकृत</translation>
    </message>
    <message>
      <source>Visit looked at</source>
      <translation>मुलाक़ात देखी गई</translation>
    </message>
    <message>
      <source>Visit marked as done</source>
      <translation>मुलाक़ात पूरी चिह्नित की गई</translation>
    </message>
    <message>
      <source>Visit marked as missed</source>
      <translation>मुलाक़ात छूटी चिह्नित की गई</translation>
    </message>
    <message>
      <source>Visit moved</source>
      <translation>मुलाक़ात का समय बदला गया</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>मुलाकातें</translation>
    </message>
    <message>
      <source>Weekly hours changed</source>
      <translation>साप्ताहिक समय बदला गया</translation>
    </message>
  </context>
  <context>
    <name>ActivityView</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n दिन</numerusform>
        <numerusform>%n दिन</numerusform>
      </translation>
    </message>
    <message>
      <source>Activity log</source>
      <translation>गतिविधि लॉग</translation>
    </message>
    <message>
      <source>All</source>
      <translation>सभी</translation>
    </message>
    <message>
      <source>Calls, visits and what is read or written about patients appear here.</source>
      <translation>कॉल, मुलाकातें और मरीज़ों के बारे में जो पढ़ा या लिखा जाता है, यहाँ दिखता है।</translation>
    </message>
    <message>
      <source>Choose another kind or more days, or load older entries.</source>
      <translation>दूसरा प्रकार या अधिक दिन चुनें, या पुरानी प्रविष्टियाँ लोड करें।</translation>
    </message>
    <message>
      <source>Load older entries</source>
      <translation>पुरानी प्रविष्टियाँ लोड करें</translation>
    </message>
    <message>
      <source>Looking through older entries</source>
      <translation>पुरानी प्रविष्टियाँ देखी जा रही हैं</translation>
    </message>
    <message numerus="yes">
      <source>Looking through older entries: %n read, back to {day}</source>
      <translation>
        <numerusform>पुरानी प्रविष्टियाँ देखी जा रही हैं: %n पढ़ी गई, {day} तक</numerusform>
        <numerusform>पुरानी प्रविष्टियाँ देखी जा रही हैं: %n पढ़ी गईं, {day} तक</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing has happened yet</source>
      <translation>अभी तक कुछ नहीं हुआ</translation>
    </message>
    <message>
      <source>Nothing of this kind</source>
      <translation>इस प्रकार का कुछ नहीं</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>अवधि</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>अस्वीकृत</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>दिखाएँ</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>रोकें</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>फिर कोशिश करें</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>कोई और</translation>
    </message>
    <message>
      <source>you</source>
      <translation>आप</translation>
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
      <translation>अभी अपने स्थानीय आपातकालीन नंबर पर फ़ोन करें (यूरोप में 112, यूनाइटेड किंगडम में 999, उत्तरी अमेरिका में 911), या पास के किसी व्यक्ति से फ़ोन करने को कहें। यहाँ मुलाकात का इंतज़ार न करें।</translation>
    </message>
    <message>
      <source>Call {number} now, or ask somebody near you to call. Do not wait for a visit here.</source>
      <translation>अभी {number} पर फ़ोन करें, या पास के किसी व्यक्ति से फ़ोन करने को कहें। यहाँ मुलाकात का इंतज़ार न करें।</translation>
    </message>
    <message>
      <source>This may be an emergency</source>
      <translation>यह आपातकाल हो सकता है</translation>
    </message>
  </context>
  <context>
    <name>AdviceView</name>
    <message>
      <source>A doctor should look at this soon</source>
      <translation>डॉक्टर को इसे जल्द देखना चाहिए</translation>
    </message>
    <message>
      <source>Among other things, it may be:</source>
      <translation>और बातों के साथ, यह हो सकता है:</translation>
    </message>
    <message>
      <source>Not urgent, as far as can be told</source>
      <translation>जहाँ तक कहा जा सकता है, ज़रूरी नहीं</translation>
    </message>
    <message>
      <source>Please ask for a visit within the next days.</source>
      <translation>कृपया अगले कुछ दिनों में मुलाकात माँगें।</translation>
    </message>
    <message>
      <source>Talk about it with your doctor in this visit.</source>
      <translation>इस मुलाकात में अपने डॉक्टर से इस पर बात करें।</translation>
    </message>
    <message>
      <source>This is general advice and no diagnosis. If it gets worse, seek medical help at once.</source>
      <translation>यह सामान्य सलाह है, रोग की पहचान नहीं। हालत बिगड़े तो तुरंत चिकित्सा सहायता लें।</translation>
    </message>
    <message>
      <source>You can still ask for a visit here, once somebody is helping you.</source>
      <translation>जब कोई आपकी मदद कर रहा हो, तब भी आप यहाँ मुलाकात माँग सकते हैं।</translation>
    </message>
    <message>
      <source>{condition} (fits a little)</source>
      <translation>{condition} (थोड़ा मेल)</translation>
    </message>
    <message>
      <source>{condition} (fits partly)</source>
      <translation>{condition} (कुछ मेल)</translation>
    </message>
    <message>
      <source>{condition} (fits well)</source>
      <translation>{condition} (अच्छा मेल)</translation>
    </message>
  </context>
  <context>
    <name>AfterVisitCard</name>
    <message>
      <source>How was it? It takes half a minute, and helps others.</source>
      <translation>यह कैसी रही? इसमें आधा मिनट लगता है, और दूसरों को मदद मिलती है।</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>अभी नहीं</translation>
    </message>
    <message>
      <source>Rate the visit</source>
      <translation>मुलाकात को आँकें</translation>
    </message>
    <message>
      <source>See the summary</source>
      <translation>सार देखें</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>संदेश लिखें</translation>
    </message>
    <message>
      <source>Your visit with {name} is over</source>
      <translation>{name} के साथ आपकी मुलाकात पूरी हो गई</translation>
    </message>
  </context>
  <context>
    <name>Alerts</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%n नया संदेश</numerusform>
        <numerusform>%n नए संदेश</numerusform>
      </translation>
    </message>
    <message>
      <source>New message from {name}</source>
      <translation>{name} का नया संदेश</translation>
    </message>
    <message>
      <source>Open CareConnect to read.</source>
      <translation>पढ़ने के लिए CareConnect खोलें।</translation>
    </message>
    <message>
      <source>Open CareConnect to see more.</source>
      <translation>और देखने के लिए CareConnect खोलें।</translation>
    </message>
    <message>
      <source>Somebody asks for a visit</source>
      <translation>कोई मुलाक़ात माँग रहा है</translation>
    </message>
    <message>
      <source>Your request was not answered</source>
      <translation>आपके अनुरोध का उत्तर नहीं मिला</translation>
    </message>
    <message>
      <source>Your visit begins as planned</source>
      <translation>आपकी मुलाकात तय समय पर शुरू होगी</translation>
    </message>
    <message>
      <source>Your visit begins later</source>
      <translation>आपकी मुलाकात देर से शुरू होगी</translation>
    </message>
    <message>
      <source>Your visit has a new time</source>
      <translation>आपकी मुलाकात का नया समय है</translation>
    </message>
    <message>
      <source>Your visit is approved</source>
      <translation>आपकी मुलाकात स्वीकृत है</translation>
    </message>
    <message>
      <source>Your visit is cancelled</source>
      <translation>आपकी मुलाकात रद्द हो गई</translation>
    </message>
    <message>
      <source>Your visit was declined</source>
      <translation>आपकी मुलाकात अस्वीकार हुई</translation>
    </message>
  </context>
  <context>
    <name>AppearanceCard</name>
    <message>
      <source>Appearance</source>
      <translation>रूप</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>अपने आप</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>गहरा</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>भाषा</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>हल्का</translation>
    </message>
    <message>
      <source>Size of text</source>
      <translation>लेख का आकार</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>थीम</translation>
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
      <translation>यह संदेश बंद करें</translation>
    </message>
    <message>
      <source>Copy the technical line for support</source>
      <translation>सहायता के लिए तकनीकी पंक्ति कॉपी करें</translation>
    </message>
    <message>
      <source>Support number %1</source>
      <translation>सहायता नंबर %1</translation>
    </message>
  </context>
  <context>
    <name>BookingView</name>
    <message>
      <source>Ask for this time</source>
      <translation>यह समय माँगें</translation>
    </message>
    <message>
      <source>Ask for this visit</source>
      <translation>इस मुलाकात का अनुरोध करें</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>वापस</translation>
    </message>
    <message>
      <source>Choose a time first</source>
      <translation>पहले समय चुनें</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>हो गया</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>लोड हो रहा है</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>आगे</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>भेजा जा रहा है</translation>
    </message>
    <message>
      <source>Step {number} of {count}: check and send</source>
      <translation>चरण {number} / {count}: जाँचें और भेजें</translation>
    </message>
    <message>
      <source>Step {number} of {count}: choose a time</source>
      <translation>चरण {number} / {count}: समय चुनें</translation>
    </message>
    <message>
      <source>Step {number} of {count}: what brings you</source>
      <translation>चरण {number} / {count}: कारण बताएँ</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>फिर कोशिश करें</translation>
    </message>
  </context>
  <context>
    <name>CalendarExport</name>
    <message>
      <source>Add to calendar</source>
      <translation>कैलेंडर में जोड़ें</translation>
    </message>
    <message>
      <source>Calendar file (*.ics)</source>
      <translation>कैलेंडर फ़ाइल (*.ics)</translation>
    </message>
    <message>
      <source>Visit by CareConnect</source>
      <translation>CareConnect से मुलाकात</translation>
    </message>
  </context>
  <context>
    <name>Call</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%n नया संदेश</numerusform>
        <numerusform>%n नए संदेश</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>उत्तर दें</translation>
    </message>
    <message>
      <source>Answer with picture and sound</source>
      <translation>चित्र और आवाज़ के साथ उत्तर दें</translation>
    </message>
    <message>
      <source>Answer without camera</source>
      <translation>बिना कैमरे के उत्तर दें</translation>
    </message>
    <message>
      <source>Answer, and keep the camera off</source>
      <translation>उत्तर दें, कैमरा बंद रखें</translation>
    </message>
    <message>
      <source>Back to the call</source>
      <translation>कॉल पर वापस</translation>
    </message>
    <message>
      <source>Beside the picture</source>
      <translation>चित्र के साथ</translation>
    </message>
    <message>
      <source>Call controls</source>
      <translation>कॉल के बटन</translation>
    </message>
    <message>
      <source>Call – CareConnect</source>
      <translation>कॉल – CareConnect</translation>
    </message>
    <message>
      <source>Calling</source>
      <translation>कॉल हो रही है</translation>
    </message>
    <message>
      <source>Calling {name}.</source>
      <translation>{name} को कॉल किया जा रहा है।</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>कैमरा</translation>
    </message>
    <message>
      <source>Camera off</source>
      <translation>कैमरा बंद</translation>
    </message>
    <message>
      <source>Camera on</source>
      <translation>कैमरा चालू</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>रद्द करें</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>चैट</translation>
    </message>
    <message>
      <source>Choose camera</source>
      <translation>कैमरा चुनें</translation>
    </message>
    <message>
      <source>Choose microphone and loudspeaker</source>
      <translation>माइक्रोफ़ोन और स्पीकर चुनें</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>बंद करें</translation>
    </message>
    <message>
      <source>Close the panel</source>
      <translation>पैनल बंद करें</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>जुड़ गया</translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>जुड़ रहा है</translation>
    </message>
    <message>
      <source>Connecting you with {name}.</source>
      <translation>आपको {name} से जोड़ा जा रहा है।</translation>
    </message>
    <message>
      <source>Continue without it</source>
      <translation>इसके बिना आगे बढ़ें</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>मना करें</translation>
    </message>
    <message>
      <source>Decline the call</source>
      <translation>कॉल मना करें</translation>
    </message>
    <message>
      <source>End the call for yourself</source>
      <translation>अपने लिए कॉल समाप्त करें</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>समाप्त</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>पूर्ण स्क्रीन</translation>
    </message>
    <message>
      <source>I agree</source>
      <translation>मैं सहमत हूँ</translation>
    </message>
    <message>
      <source>I do not agree</source>
      <translation>मैं सहमत नहीं हूँ</translation>
    </message>
    <message>
      <source>It is ringing. Waiting for {name} to answer.</source>
      <translation>घंटी बज रही है। {name} के उत्तर की प्रतीक्षा है।</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>छोड़ें</translation>
    </message>
    <message>
      <source>Leave full screen</source>
      <translation>पूर्ण स्क्रीन छोड़ें</translation>
    </message>
    <message>
      <source>Leave the call with {name}?</source>
      <translation>{name} के साथ कॉल छोड़ें?</translation>
    </message>
    <message>
      <source>Loudspeaker</source>
      <translation>स्पीकर</translation>
    </message>
    <message>
      <source>Microphone</source>
      <translation>माइक्रोफ़ोन</translation>
    </message>
    <message>
      <source>More</source>
      <translation>और</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>म्यूट</translation>
    </message>
    <message>
      <source>Mute your microphone</source>
      <translation>अपना माइक्रोफ़ोन म्यूट करें</translation>
    </message>
    <message>
      <source>No camera found</source>
      <translation>कोई कैमरा नहीं</translation>
    </message>
    <message>
      <source>No camera was found. The call goes on without your picture. Plug a camera in, if you can.</source>
      <translation>कोई कैमरा नहीं मिला। कॉल आपके चित्र के बिना जारी है। हो सके तो कैमरा लगाएँ।</translation>
    </message>
    <message>
      <source>No loudspeaker found</source>
      <translation>कोई स्पीकर नहीं</translation>
    </message>
    <message>
      <source>No loudspeaker was found, so you cannot hear {name}. Plug one in, or headphones.</source>
      <translation>कोई स्पीकर नहीं मिला, इसलिए आप {name} को नहीं सुन सकते। स्पीकर या हेडफ़ोन लगाएँ।</translation>
    </message>
    <message>
      <source>No microphone found</source>
      <translation>कोई माइक्रोफ़ोन नहीं</translation>
    </message>
    <message>
      <source>No microphone was found, so {name} cannot hear you. Plug one in, or a headset.</source>
      <translation>कोई माइक्रोफ़ोन नहीं मिला, इसलिए {name} आपको नहीं सुन सकते। माइक्रोफ़ोन या हेडसेट लगाएँ।</translation>
    </message>
    <message>
      <source>No way to {name} was found through this network. Try another network, or call again.</source>
      <translation>इस नेटवर्क से {name} तक रास्ता नहीं मिला। दूसरा नेटवर्क आज़माएँ या फिर कॉल करें।</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>नोट्स</translation>
    </message>
    <message>
      <source>Reconnecting</source>
      <translation>फिर जुड़ रहा है</translation>
    </message>
    <message>
      <source>Ringing</source>
      <translation>घंटी बज रही है</translation>
    </message>
    <message>
      <source>Screen of {name}</source>
      <translation>{name} की स्क्रीन</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>साझा करें</translation>
    </message>
    <message>
      <source>Show a window or your screen</source>
      <translation>कोई विंडो या अपनी स्क्रीन दिखाएँ</translation>
    </message>
    <message>
      <source>Show nothing of your screen any more</source>
      <translation>अपनी स्क्रीन का कुछ भी अब न दिखाएँ</translation>
    </message>
    <message>
      <source>Small window on top</source>
      <translation>ऊपर छोटी विंडो</translation>
    </message>
    <message>
      <source>Somebody is calling you</source>
      <translation>कोई आपको कॉल कर रहा है</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>रुकें</translation>
    </message>
    <message>
      <source>Stop sharing</source>
      <translation>साझा करना बंद करें</translation>
    </message>
    <message>
      <source>The call could not be connected. Check your internet connection and call again.</source>
      <translation>कॉल नहीं जुड़ सकी। अपना इंटरनेट जाँचें और फिर कॉल करें।</translation>
    </message>
    <message>
      <source>The call goes on in another window or on another device.</source>
      <translation>कॉल दूसरी खिड़की या दूसरे उपकरण पर जारी है।</translation>
    </message>
    <message>
      <source>The camera does not work. The call goes on without your picture.</source>
      <translation>कैमरा काम नहीं कर रहा। कॉल आपके चित्र के बिना जारी है।</translation>
    </message>
    <message>
      <source>The camera gives no picture; another program may be using it. The call goes on without your picture.</source>
      <translation>कैमरा चित्र नहीं दे रहा; शायद कोई और प्रोग्राम उसे चला रहा है। कॉल आपके चित्र के बिना जारी है।</translation>
    </message>
    <message>
      <source>The clinic's server cannot be reached. Check your internet connection and call again.</source>
      <translation>क्लिनिक का सर्वर नहीं मिल रहा। अपना इंटरनेट जाँचें और फिर कॉल करें।</translation>
    </message>
    <message>
      <source>The clinic's server cannot be reached. Your call goes on.</source>
      <translation>क्लिनिक का सर्वर नहीं मिल रहा। आपकी कॉल जारी है।</translation>
    </message>
    <message>
      <source>The connection was interrupted. Reconnecting you with {name}. You do not need to do anything.</source>
      <translation>संपर्क टूट गया। आपको {name} से फिर जोड़ा जा रहा है। आपको कुछ नहीं करना है।</translation>
    </message>
    <message>
      <source>The connection was lost and did not come back. You can call {name} again.</source>
      <translation>संपर्क टूट गया और वापस नहीं आया। आप {name} को फिर कॉल कर सकते हैं।</translation>
    </message>
    <message>
      <source>The loudspeaker cannot be opened, so you cannot hear {name}. Close other programs.</source>
      <translation>स्पीकर नहीं खुल रहा, इसलिए आप {name} को नहीं सुन सकते। दूसरे प्रोग्राम बंद करें।</translation>
    </message>
    <message>
      <source>The loudspeaker does not work, so you cannot hear {name}.</source>
      <translation>स्पीकर काम नहीं कर रहा, इसलिए आप {name} को नहीं सुन सकते।</translation>
    </message>
    <message>
      <source>The microphone cannot be opened, so {name} cannot hear you. Close other programs.</source>
      <translation>माइक्रोफ़ोन नहीं खुल रहा, इसलिए {name} आपको नहीं सुन सकते। दूसरे प्रोग्राम बंद करें।</translation>
    </message>
    <message>
      <source>The microphone does not work, so {name} cannot hear you.</source>
      <translation>माइक्रोफ़ोन काम नहीं कर रहा, इसलिए {name} आपको नहीं सुन सकते।</translation>
    </message>
    <message>
      <source>The other person stays until they leave too. You can call again.</source>
      <translation>दूसरे व्यक्ति स्वयं छोड़ने तक बने रहेंगे। आप फिर कॉल कर सकते हैं।</translation>
    </message>
    <message>
      <source>The other program sent something that cannot be read. Call {name} again.</source>
      <translation>दूसरे प्रोग्राम ने कुछ ऐसा भेजा जो पढ़ा नहीं जा सकता। {name} को फिर कॉल करें।</translation>
    </message>
    <message>
      <source>The other program speaks no language of pictures and sound that this one knows.</source>
      <translation>दूसरे प्रोग्राम का चित्र और आवाज़ का कोई रूप यह प्रोग्राम नहीं जानता।</translation>
    </message>
    <message>
      <source>The video file cannot be read. The call goes on without your picture.</source>
      <translation>वीडियो फ़ाइल पढ़ी नहीं जा सकती। कॉल आपके चित्र के बिना जारी है।</translation>
    </message>
    <message>
      <source>The video file was not found. The call goes on without your picture.</source>
      <translation>वीडियो फ़ाइल नहीं मिली। कॉल आपके चित्र के बिना जारी है।</translation>
    </message>
    <message>
      <source>The window that you share is hidden. {name} sees its last picture until you open it again.</source>
      <translation>आप जो विंडो दिखा रहे हैं वह छिपी हुई है। जब तक आप उसे फिर से नहीं खोलते, {name} को उसकी आख़िरी तस्वीर दिखती है।</translation>
    </message>
    <message>
      <source>The window that you shared was closed. Nothing is shared any more.</source>
      <translation>आप जो विंडो दिखा रहे थे वह बंद हो गई है। अब कुछ भी साझा नहीं हो रहा है।</translation>
    </message>
    <message>
      <source>This computer has no network. Connect it and call again.</source>
      <translation>इस कंप्यूटर में नेटवर्क नहीं है। जोड़ें और फिर कॉल करें।</translation>
    </message>
    <message>
      <source>This program may not use the camera. Allow it in the settings of your computer.</source>
      <translation>इस प्रोग्राम को कैमरे की अनुमति नहीं है। कंप्यूटर की सेटिंग में अनुमति दें।</translation>
    </message>
    <message>
      <source>This program may not use the microphone, so {name} cannot hear you. Allow it in your computer's settings.</source>
      <translation>इस प्रोग्राम को माइक्रोफ़ोन की अनुमति नहीं है, इसलिए {name} आपको नहीं सुन सकते। कंप्यूटर की सेटिंग में अनुमति दें।</translation>
    </message>
    <message>
      <source>Try camera again</source>
      <translation>कैमरा फिर आज़माएँ</translation>
    </message>
    <message>
      <source>Try loudspeaker again</source>
      <translation>स्पीकर फिर आज़माएँ</translation>
    </message>
    <message>
      <source>Try microphone again</source>
      <translation>माइक्रोफ़ोन फिर आज़माएँ</translation>
    </message>
    <message>
      <source>Turn your camera off</source>
      <translation>अपना कैमरा बंद करें</translation>
    </message>
    <message>
      <source>Unmute</source>
      <translation>आवाज़ चालू</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>मुलाक़ात</translation>
    </message>
    <message>
      <source>What you shared cannot be shown any more. Choose another window.</source>
      <translation>आपने जो साझा किया वह अब नहीं दिखाया जा सकता। दूसरी विंडो चुनें।</translation>
    </message>
    <message>
      <source>You</source>
      <translation>आप</translation>
    </message>
    <message>
      <source>You are connected. Waiting for the picture of {name}.</source>
      <translation>आप जुड़ गए हैं। {name} के चित्र की प्रतीक्षा है।</translation>
    </message>
    <message>
      <source>You are muted. Let others hear you</source>
      <translation>आप म्यूट हैं। दूसरों को सुनने दें</translation>
    </message>
    <message>
      <source>You are muted. Nobody can hear you.</source>
      <translation>आप म्यूट हैं। कोई आपको नहीं सुन सकता।</translation>
    </message>
    <message>
      <source>You are sharing. {name} sees it instead of your camera, until you stop.</source>
      <translation>आप साझा कर रहे हैं। जब तक आप रोकते नहीं, {name} आपके कैमरे की जगह यही देख रहे हैं।</translation>
    </message>
    <message>
      <source>You are sharing. {name} sees it.</source>
      <translation>आप साझा कर रहे हैं। {name} इसे देख रहे हैं।</translation>
    </message>
    <message>
      <source>You are speaking, but you are muted. Nobody can hear you.</source>
      <translation>आप बोल रहे हैं, पर आप म्यूट हैं। कोई आपको नहीं सुन सकता।</translation>
    </message>
    <message>
      <source>You can call {name} from 15 minutes before an approved visit. Your list of visits shows its time.</source>
      <translation>आप {name} को स्वीकृत मुलाकात से 15 मिनट पहले से कॉल कर सकते हैं। समय अपनी मुलाकातों की सूची में देखें।</translation>
    </message>
    <message>
      <source>You have answered on another device.</source>
      <translation>आपने दूसरे उपकरण पर उत्तर दिया है।</translation>
    </message>
    <message>
      <source>You have called {name} several times. Wait ten minutes, or send a message.</source>
      <translation>आपने {name} को कई बार कॉल किया है। दस मिनट रुकें या संदेश भेजें।</translation>
    </message>
    <message>
      <source>You have cancelled the call.</source>
      <translation>आपने कॉल रद्द की।</translation>
    </message>
    <message>
      <source>You have declined on another device.</source>
      <translation>आपने दूसरे उपकरण पर मना किया है।</translation>
    </message>
    <message>
      <source>You have declined the call.</source>
      <translation>आपने कॉल मना की।</translation>
    </message>
    <message>
      <source>You have left the call.</source>
      <translation>आपने कॉल छोड़ दी।</translation>
    </message>
    <message>
      <source>You missed a call from {name}.</source>
      <translation>{name} की कॉल छूट गई।</translation>
    </message>
    <message>
      <source>Your camera and microphone are off until you answer.</source>
      <translation>उत्तर देने तक आपका कैमरा और माइक्रोफ़ोन बंद हैं।</translation>
    </message>
    <message>
      <source>Your camera is off. Turn it on</source>
      <translation>आपका कैमरा बंद है। चालू करें</translation>
    </message>
    <message>
      <source>Your picture. The arrow keys move it to another corner.</source>
      <translation>आपका चित्र। तीर की कुंजियाँ इसे दूसरे कोने में ले जाती हैं।</translation>
    </message>
    <message>
      <source>the other person</source>
      <translation>दूसरा व्यक्ति</translation>
    </message>
    <message>
      <source>{name} cannot take the call now.</source>
      <translation>{name} अभी कॉल नहीं ले सकते।</translation>
    </message>
    <message>
      <source>{name} did not answer.</source>
      <translation>{name} ने उत्तर नहीं दिया।</translation>
    </message>
    <message>
      <source>{name} has answered. Connecting picture and sound.</source>
      <translation>{name} ने उत्तर दिया। चित्र और आवाज़ जुड़ रहे हैं।</translation>
    </message>
    <message>
      <source>{name} has left the call.</source>
      <translation>{name} ने कॉल छोड़ दी।</translation>
    </message>
    <message>
      <source>{name} has lost the connection. Waiting for {name} to come back.</source>
      <translation>{name} का संपर्क टूट गया। {name} के लौटने की प्रतीक्षा है।</translation>
    </message>
    <message>
      <source>{name} has stopped calling.</source>
      <translation>{name} ने कॉल करना बंद किया।</translation>
    </message>
    <message>
      <source>{name} has turned on recording. Do you agree to be recorded?</source>
      <translation>{name} ने रिकॉर्डिंग चालू की है। क्या आप रिकॉर्ड किए जाने के लिए सहमत हैं?</translation>
    </message>
    <message>
      <source>{name} has turned on recording. You did not agree.</source>
      <translation>{name} ने रिकॉर्डिंग चालू की है। आपने सहमति नहीं दी।</translation>
    </message>
    <message>
      <source>{name} has turned the camera off.</source>
      <translation>{name} ने कैमरा बंद किया।</translation>
    </message>
    <message>
      <source>{name} is calling you.</source>
      <translation>{name} आपको कॉल कर रहे हैं।</translation>
    </message>
    <message>
      <source>{name} is in another call. Try again in a few minutes.</source>
      <translation>{name} दूसरी कॉल में हैं। कुछ मिनट बाद फिर कोशिश करें।</translation>
    </message>
    <message>
      <source>{name} is muted.</source>
      <translation>{name} म्यूट हैं।</translation>
    </message>
    <message>
      <source>{name} is not online now. Send a message, or try again later.</source>
      <translation>{name} अभी ऑनलाइन नहीं हैं। संदेश भेजें या बाद में कोशिश करें।</translation>
    </message>
    <message>
      <source>{name} is reconnecting. You can go on talking.</source>
      <translation>{name} फिर से जुड़ रहे हैं। आप बात जारी रख सकते हैं।</translation>
    </message>
    <message>
      <source>{name} is recording this call.</source>
      <translation>{name} यह कॉल रिकॉर्ड कर रहे हैं।</translation>
    </message>
  </context>
  <context>
    <name>CallQuality</name>
    <message>
      <source>What comes from {name}: {quality}</source>
      <translation>{name} से जो आ रहा है: {quality}</translation>
    </message>
    <message>
      <source>Your connection: {quality}</source>
      <translation>आपका कनेक्शन: {quality}</translation>
    </message>
    <message>
      <source>fair</source>
      <translation>ठीक-ठाक</translation>
    </message>
    <message>
      <source>good</source>
      <translation>अच्छा</translation>
    </message>
    <message>
      <source>lost</source>
      <translation>टूट गया</translation>
    </message>
    <message>
      <source>not known yet</source>
      <translation>अभी पता नहीं</translation>
    </message>
    <message>
      <source>poor</source>
      <translation>ख़राब</translation>
    </message>
  </context>
  <context>
    <name>CheckInDialog</name>
    <message>
      <source>I am here</source>
      <translation>मैं यहाँ हूँ</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>अभी नहीं</translation>
    </message>
    <message>
      <source>So that help finds you in an emergency. You may leave it empty.</source>
      <translation>ताकि आपात स्थिति में मदद आप तक पहुँचे। खाली छोड़ सकते हैं।</translation>
    </message>
    <message>
      <source>Telephone number</source>
      <translation>फ़ोन नंबर</translation>
    </message>
    <message>
      <source>Tell the doctor</source>
      <translation>डॉक्टर को बताएँ</translation>
    </message>
    <message>
      <source>This is no number to call. Please look at it again, or leave it empty.</source>
      <translation>इस नंबर पर कॉल नहीं हो सकता। कृपया इसे फिर देखें, या खाली छोड़ दें।</translation>
    </message>
    <message>
      <source>To call you back if the connection fails. You may leave it empty.</source>
      <translation>संपर्क टूटने पर वापस कॉल के लिए। खाली छोड़ सकते हैं।</translation>
    </message>
    <message>
      <source>Where are you now?</source>
      <translation>आप अभी कहाँ हैं?</translation>
    </message>
    <message>
      <source>{name} will see that you are waiting, and calls you.</source>
      <translation>{name} देखेंगे कि आप प्रतीक्षा में हैं, और आपको कॉल करेंगे।</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>Add a picture</source>
      <translation>तस्वीर जोड़ें</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>तस्वीर चुनें</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>बंद करें</translation>
    </message>
    <message>
      <source>Getting the picture ready</source>
      <translation>तस्वीर तैयार हो रही है</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>फ़ोटो</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>चित्र</translation>
    </message>
    <message>
      <source>Remove the picture</source>
      <translation>तस्वीर हटाएँ</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>भेजें</translation>
    </message>
    <message>
      <source>Take a photo</source>
      <translation>फ़ोटो लें</translation>
    </message>
    <message>
      <source>This picture goes with your message.</source>
      <translation>यह तस्वीर आपके संदेश के साथ जाएगी।</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>संदेश लिखें</translation>
    </message>
    <message>
      <source>Your message</source>
      <translation>आपका संदेश</translation>
    </message>
  </context>
  <context>
    <name>DayPlace</name>
    <message numerus="yes">
      <source>%n done</source>
      <translation>
        <numerusform>%n पूरी</numerusform>
        <numerusform>%n पूरी</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) to come</source>
      <translation>
        <numerusform>%n मुलाकात बाकी</numerusform>
        <numerusform>%n मुलाकातें बाकी</numerusform>
      </translation>
    </message>
    <message>
      <source>Agenda</source>
      <translation>दिन की सूची</translation>
    </message>
    <message>
      <source>Cancel the visit</source>
      <translation>मुलाकात रद्द करें</translation>
    </message>
    <message>
      <source>Cancel this visit?</source>
      <translation>यह मुलाकात रद्द करें?</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>मना करें</translation>
    </message>
    <message>
      <source>Decline this request?</source>
      <translation>यह अनुरोध मना करें?</translation>
    </message>
    <message>
      <source>Just came</source>
      <translation>अभी आए</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>रहने दें</translation>
    </message>
    <message>
      <source>No visits on this day</source>
      <translation>इस दिन कोई मुलाकात नहीं</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>अभी नहीं</translation>
    </message>
    <message>
      <source>The day after</source>
      <translation>अगला दिन</translation>
    </message>
    <message>
      <source>The day before</source>
      <translation>पिछला दिन</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>आज</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>फिर कोशिश करें</translation>
    </message>
    <message>
      <source>Visits appear here as soon as you approve them.</source>
      <translation>स्वीकृत करते ही मुलाकातें यहाँ दिखेंगी।</translation>
    </message>
    <message numerus="yes">
      <source>Waiting %n min</source>
      <translation>
        <numerusform>%n मिनट से प्रतीक्षा</numerusform>
        <numerusform>%n मिनट से प्रतीक्षा</numerusform>
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
      <translation>{name} ने {when} मुलाकात माँगी और उन्हें बताया जाएगा कि आप नहीं ले सकते।</translation>
    </message>
    <message>
      <source>{name} has a visit {when} and is told that it does not take place.</source>
      <translation>{name} की मुलाक़ात {when} है और उन्हें बताया जाएगा कि यह नहीं होगी।</translation>
    </message>
  </context>
  <context>
    <name>Desktop</name>
    <message>
      <source>Leave and quit</source>
      <translation>छोड़ें और बंद करें</translation>
    </message>
    <message>
      <source>Leave the call and quit?</source>
      <translation>कॉल छोड़कर बंद करें?</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>रुकें</translation>
    </message>
    <message>
      <source>The call ends when CareConnect ends.</source>
      <translation>CareConnect बंद होने पर कॉल समाप्त हो जाती है।</translation>
    </message>
  </context>
  <context>
    <name>DesktopCard</name>
    <message>
      <source>Calls still reach you then.</source>
      <translation>तब भी कॉल आप तक पहुँचती हैं।</translation>
    </message>
    <message>
      <source>Information for support</source>
      <translation>सहायता के लिए जानकारी</translation>
    </message>
    <message>
      <source>Keep running when the window is closed</source>
      <translation>विंडो बंद होने पर भी चलता रहे</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
      <source>Open the log folder</source>
      <translation>लॉग का फ़ोल्डर खोलें</translation>
    </message>
    <message>
      <source>Start CareConnect with the computer</source>
      <translation>कंप्यूटर के साथ CareConnect शुरू करें</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>यह कंप्यूटर</translation>
    </message>
  </context>
  <context>
    <name>DeviceCheck</name>
    <message>
      <source>Camera</source>
      <translation>कैमरा</translation>
    </message>
    <message>
      <source>Camera and sound</source>
      <translation>कैमरा और आवाज़</translation>
    </message>
    <message>
      <source>Check camera and sound – CareConnect</source>
      <translation>कैमरा और आवाज़ जाँचें – CareConnect</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>हो गया</translation>
    </message>
    <message>
      <source>Loudness of your microphone</source>
      <translation>आपके माइक्रोफ़ोन की आवाज़</translation>
    </message>
    <message>
      <source>Loudspeaker</source>
      <translation>स्पीकर</translation>
    </message>
    <message>
      <source>Microphone</source>
      <translation>माइक्रोफ़ोन</translation>
    </message>
    <message>
      <source>Play a sound</source>
      <translation>ध्वनि बजाएँ</translation>
    </message>
    <message>
      <source>Play a sound. If you hear it, all is well.</source>
      <translation>ध्वनि बजाएँ। सुनाई दे तो सब ठीक है।</translation>
    </message>
    <message>
      <source>Say something: the bar moves when we hear you.</source>
      <translation>कुछ बोलें: सुनाई देने पर पट्टी हिलती है।</translation>
    </message>
    <message>
      <source>This is you, as in a mirror.</source>
      <translation>यह आप हैं, जैसे शीशे में।</translation>
    </message>
    <message>
      <source>We can hear you.</source>
      <translation>आपकी आवाज़ आ रही है।</translation>
    </message>
    <message>
      <source>Your picture</source>
      <translation>आपका चित्र</translation>
    </message>
  </context>
  <context>
    <name>DevicePanel</name>
    <message>
      <source>Camera</source>
      <translation>कैमरा</translation>
    </message>
    <message>
      <source>Can you hear us? Play a sound to be sure.</source>
      <translation>क्या आप हमें सुन सकते हैं? पक्का करने के लिए आवाज़ बजाएँ।</translation>
    </message>
    <message>
      <source>Change devices</source>
      <translation>उपकरण बदलें</translation>
    </message>
    <message>
      <source>Loudspeaker</source>
      <translation>स्पीकर</translation>
    </message>
    <message>
      <source>Microphone</source>
      <translation>माइक्रोफ़ोन</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>म्यूट</translation>
    </message>
    <message>
      <source>Play a sound</source>
      <translation>ध्वनि बजाएँ</translation>
    </message>
    <message>
      <source>Say something: the bar moves when we hear you.</source>
      <translation>कुछ बोलें: सुनाई देने पर पट्टी हिलती है।</translation>
    </message>
    <message>
      <source>This is you, as in a mirror.</source>
      <translation>यह आप हैं, जैसे शीशे में।</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>फिर कोशिश करें</translation>
    </message>
    <message>
      <source>Turn camera off</source>
      <translation>कैमरा बंद करें</translation>
    </message>
    <message>
      <source>Turn camera on</source>
      <translation>कैमरा चालू करें</translation>
    </message>
    <message>
      <source>Unmute</source>
      <translation>आवाज़ चालू</translation>
    </message>
    <message>
      <source>We can hear you.</source>
      <translation>आपकी आवाज़ आ रही है।</translation>
    </message>
    <message>
      <source>You go in muted. You can unmute later.</source>
      <translation>आप बिना आवाज़ के जाते हैं। आवाज़ बाद में चालू कर सकते हैं।</translation>
    </message>
    <message>
      <source>You go in without a picture. You can turn it on later.</source>
      <translation>आप बिना तस्वीर के जाते हैं। इसे बाद में चालू कर सकते हैं।</translation>
    </message>
    <message>
      <source>Your camera is off</source>
      <translation>आपका कैमरा बंद है</translation>
    </message>
  </context>
  <context>
    <name>DevicesCard</name>
    <message>
      <source>Camera and sound</source>
      <translation>कैमरा और आवाज़</translation>
    </message>
    <message>
      <source>Check camera and sound</source>
      <translation>कैमरा और आवाज़ जाँचें</translation>
    </message>
    <message>
      <source>See your own picture, hear a sound, and choose what to use.</source>
      <translation>अपना चित्र देखें, ध्वनि सुनें और अपने उपकरण चुनें।</translation>
    </message>
  </context>
  <context>
    <name>Diagnostics</name>
    <message>
      <source>Close</source>
      <translation>बंद करें</translation>
    </message>
    <message>
      <source>Information for support</source>
      <translation>सहायता के लिए जानकारी</translation>
    </message>
    <message>
      <source>It cannot be saved there. Choose another folder.</source>
      <translation>वहाँ सहेजा नहीं जा सकता। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
      <source>Log {name}</source>
      <translation>लॉग {name}</translation>
    </message>
    <message>
      <source>Nothing is sent. Look at each part, save all as one file, and give it to whoever helps you.</source>
      <translation>कुछ नहीं भेजा जाता। हर हिस्सा देखें, सब एक फ़ाइल में सहेजें, और जो मदद करे उसे दें।</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>हिस्सा</translation>
    </message>
    <message>
      <source>Program and computer</source>
      <translation>प्रोग्राम और कंप्यूटर</translation>
    </message>
    <message>
      <source>Save as a file</source>
      <translation>फ़ाइल के रूप में सहेजें</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>{name} नाम से सहेजा गया।</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>सेटिंग</translation>
    </message>
    <message>
      <source>Text of this part</source>
      <translation>इस हिस्से का पाठ</translation>
    </message>
  </context>
  <context>
    <name>DirectoryView</name>
    <message>
      <source>A name, for example Meyer</source>
      <translation>नाम, जैसे मेयर</translation>
    </message>
    <message>
      <source>All languages</source>
      <translation>सभी भाषाएँ</translation>
    </message>
    <message>
      <source>All specialties</source>
      <translation>सभी विशेषज्ञताएँ</translation>
    </message>
    <message>
      <source>Doctors</source>
      <translation>डॉक्टर</translation>
    </message>
    <message>
      <source>Free {when}</source>
      <translation>{when} ख़ाली</translation>
    </message>
    <message>
      <source>It comes as soon as the server can be reached.</source>
      <translation>सर्वर से जुड़ते ही यह आ जाएगी।</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>भाषा</translation>
    </message>
    <message>
      <source>Looking for doctors</source>
      <translation>डॉक्टर खोजे जा रहे हैं</translation>
    </message>
    <message>
      <source>No doctor found</source>
      <translation>कोई डॉक्टर नहीं मिला</translation>
    </message>
    <message>
      <source>No free time in two weeks</source>
      <translation>दो हफ़्ते तक समय ख़ाली नहीं</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>खोजें</translation>
    </message>
    <message>
      <source>Show all doctors</source>
      <translation>सभी डॉक्टर दिखाएँ</translation>
    </message>
    <message>
      <source>Specialty</source>
      <translation>विशेषज्ञता</translation>
    </message>
    <message>
      <source>The list is not here yet</source>
      <translation>सूची अभी यहाँ नहीं है</translation>
    </message>
    <message>
      <source>Try a part of the name, or another specialty.</source>
      <translation>नाम का कोई भाग या दूसरी विशेषज्ञता आज़माएँ।</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>फिर कोशिश करें</translation>
    </message>
    <message numerus="yes">
      <source>{rating} of 5, %n rating(s)</source>
      <translation>
        <numerusform>5 में से {rating}, %n रेटिंग</numerusform>
        <numerusform>5 में से {rating}, %n रेटिंग</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DoctorPage</name>
    <message numerus="yes">
      <source>%n of 5</source>
      <translation>
        <numerusform>5 में से %n</numerusform>
        <numerusform>5 में से %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n year(s) of experience</source>
      <translation>
        <numerusform>%n वर्ष का अनुभव</numerusform>
        <numerusform>%n वर्ष का अनुभव</numerusform>
      </translation>
    </message>
    <message>
      <source>All day</source>
      <translation>पूरे दिन</translation>
    </message>
    <message>
      <source>By the clock in {city}</source>
      <translation>{city} के समय से</translation>
    </message>
    <message>
      <source>By your clock in {city}</source>
      <translation>{city} में आपके समय से</translation>
    </message>
    <message>
      <source>Choose a time</source>
      <translation>समय चुनें</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>समय-सारणी</translation>
    </message>
    <message>
      <source>Next free time: {when}</source>
      <translation>अगला ख़ाली समय: {when}</translation>
    </message>
    <message>
      <source>No free time in two weeks</source>
      <translation>दो हफ़्ते तक समय ख़ाली नहीं</translation>
    </message>
    <message>
      <source>What patients say</source>
      <translation>मरीज़ क्या कहते हैं</translation>
    </message>
    <message>
      <source>{day} {hours}</source>
      <translation>{day} {hours}</translation>
    </message>
    <message numerus="yes">
      <source>{rating} of 5, %n rating(s)</source>
      <translation>
        <numerusform>5 में से {rating}, %n रेटिंग</numerusform>
        <numerusform>5 में से {rating}, %n रेटिंग</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DoctorsPlace</name>
    <message>
      <source>Book a visit</source>
      <translation>मुलाकात बुक करें</translation>
    </message>
    <message>
      <source>Find a doctor</source>
      <translation>डॉक्टर खोजें</translation>
    </message>
    <message>
      <source>Move a visit</source>
      <translation>मुलाकात का समय बदलें</translation>
    </message>
  </context>
  <context>
    <name>DoneStep</name>
    <message>
      <source>Add to calendar</source>
      <translation>कैलेंडर में जोड़ें</translation>
    </message>
    <message>
      <source>See my visits</source>
      <translation>मेरी मुलाकातें देखें</translation>
    </message>
    <message>
      <source>Your request is sent</source>
      <translation>आपका अनुरोध भेज दिया गया</translation>
    </message>
    <message>
      <source>{name} will answer your request for {when}. You will be told here and by e-mail.</source>
      <translation>{name} {when} के आपके अनुरोध का उत्तर देंगे। आपको यहाँ और ई-मेल से बताया जाएगा।</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>A draft may be missing. Your appointments and messages are safe on the server.</source>
      <translation>शायद कोई मसौदा गायब है। आपकी मुलाकातें और संदेश सर्वर पर सुरक्षित हैं।</translation>
    </message>
    <message>
      <source>A part of CareConnect is missing</source>
      <translation>CareConnect का एक भाग नहीं है</translation>
    </message>
    <message>
      <source>Added to the notes. The patient can read it now</source>
      <translation>नोट्स में जोड़ा गया। मरीज़ अब इसे पढ़ सकता है</translation>
    </message>
    <message>
      <source>Allow it in your system's privacy settings, or write messages during the visit.</source>
      <translation>निजता की सेटिंग में अनुमति दें, या मुलाकात में संदेश लिखें।</translation>
    </message>
    <message>
      <source>Allow it in your system's privacy settings. Sound works without it.</source>
      <translation>निजता की सेटिंग में अनुमति दें। आवाज़ इसके बिना भी चलती है।</translation>
    </message>
    <message>
      <source>Another program uses the camera</source>
      <translation>कोई और प्रोग्राम कैमरा चला रहा है</translation>
    </message>
    <message>
      <source>Another program uses the loudspeaker</source>
      <translation>कोई और प्रोग्राम स्पीकर चला रहा है</translation>
    </message>
    <message>
      <source>Another program uses the microphone</source>
      <translation>कोई और प्रोग्राम माइक्रोफ़ोन चला रहा है</translation>
    </message>
    <message>
      <source>Approved. The patient has been told</source>
      <translation>स्वीकृत। मरीज़ को बता दिया गया</translation>
    </message>
    <message>
      <source>Call again</source>
      <translation>फिर कॉल करें</translation>
    </message>
    <message>
      <source>CareConnect may not use the camera</source>
      <translation>CareConnect को कैमरे की अनुमति नहीं है</translation>
    </message>
    <message>
      <source>CareConnect may not use the microphone</source>
      <translation>CareConnect को माइक्रोफ़ोन की अनुमति नहीं है</translation>
    </message>
    <message>
      <source>CareConnect needs an address that begins with https. Ask your clinic for the right one.</source>
      <translation>CareConnect को https से शुरू होने वाला पता चाहिए। अपने क्लिनिक से सही पता पूछें।</translation>
    </message>
    <message>
      <source>Check both and try again. Capital and small letters are not the same.</source>
      <translation>दोनों जाँचें और फिर कोशिश करें। पासवर्ड में बड़े और छोटे अक्षर अलग होते हैं।</translation>
    </message>
    <message>
      <source>Check the address. It looks like https://clinic.example.</source>
      <translation>पता जाँचें। वह https://clinic.example जैसा होता है।</translation>
    </message>
    <message>
      <source>Check your internet connection and the clinic's address below, then try again.</source>
      <translation>अपना इंटरनेट कनेक्शन और नीचे क्लिनिक का पता जाँचें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
      <source>Check your internet connection. What you see may be a little old until it is back.</source>
      <translation>अपना इंटरनेट जाँचें। तब तक जो दिख रहा है वह थोड़ा पुराना हो सकता है।</translation>
    </message>
    <message>
      <source>Choose a smaller one, or take a photo with the camera.</source>
      <translation>कोई छोटी तस्वीर चुनें, या कैमरे से फ़ोटो लें।</translation>
    </message>
    <message>
      <source>Choose camera</source>
      <translation>कैमरा चुनें</translation>
    </message>
    <message>
      <source>Choose microphone</source>
      <translation>माइक्रोफ़ोन चुनें</translation>
    </message>
    <message>
      <source>Close that program, or choose another camera. Sound works without it.</source>
      <translation>वह प्रोग्राम बंद करें या दूसरा कैमरा चुनें। आवाज़ इसके बिना भी चलती है।</translation>
    </message>
    <message>
      <source>Close that program, or choose another loudspeaker.</source>
      <translation>वह प्रोग्राम बंद करें या दूसरा स्पीकर चुनें।</translation>
    </message>
    <message>
      <source>Close that program, or choose another microphone.</source>
      <translation>वह प्रोग्राम बंद करें या दूसरा माइक्रोफ़ोन चुनें।</translation>
    </message>
    <message>
      <source>Connect a loudspeaker or headphones and choose them.</source>
      <translation>स्पीकर या हेडफ़ोन लगाएँ और चुनें।</translation>
    </message>
    <message>
      <source>Connect one and choose it, or write messages during the visit.</source>
      <translation>माइक्रोफ़ोन लगाएँ और चुनें, या मुलाकात में संदेश लिखें।</translation>
    </message>
    <message>
      <source>Declined. The patient has been told</source>
      <translation>मना किया गया। मरीज़ को बता दिया गया</translation>
    </message>
    <message>
      <source>Enter the six figures that your authenticator app shows now.</source>
      <translation>वे छह अंक लिखें जो आपका प्रमाणक ऐप अभी दिखा रहा है।</translation>
    </message>
    <message>
      <source>Everybody knows that you are on time again</source>
      <translation>सबको पता है कि आप फिर समय पर हैं</translation>
    </message>
    <message>
      <source>Everybody who has a visit today has been told</source>
      <translation>आज की मुलाक़ात वाले सभी लोगों को बता दिया गया</translation>
    </message>
    <message>
      <source>If you think that it should, ask your clinic.</source>
      <translation>यदि आपको लगता है कि होना चाहिए, तो क्लिनिक से पूछें।</translation>
    </message>
    <message>
      <source>It may belong to another account. Look at your visits, or sign in with the other one.</source>
      <translation>यह किसी दूसरे खाते की हो सकती है। अपनी विज़िट देखें, या दूसरे खाते से साइन इन करें।</translation>
    </message>
    <message>
      <source>It may have been changed or removed. The page shows what is there now.</source>
      <translation>शायद इसे बदला या हटाया गया। पृष्ठ वही दिखाता है जो अभी है।</translation>
    </message>
    <message>
      <source>It may have been moved. Please choose it again.</source>
      <translation>शायद इसे कहीं और रखा गया है। कृपया इसे फिर चुनें।</translation>
    </message>
    <message>
      <source>Look at the marked fields. Nothing that you wrote is lost.</source>
      <translation>चिह्नित खानों को देखें। आपका लिखा कुछ नहीं खोया।</translation>
    </message>
    <message>
      <source>No camera was found</source>
      <translation>कोई कैमरा नहीं मिला</translation>
    </message>
    <message>
      <source>No loudspeaker was found</source>
      <translation>कोई स्पीकर नहीं मिला</translation>
    </message>
    <message>
      <source>No microphone was found</source>
      <translation>कोई माइक्रोफ़ोन नहीं मिला</translation>
    </message>
    <message>
      <source>Nothing is lost. Please try again in a moment.</source>
      <translation>कुछ नहीं खोया। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
      <source>Nothing is lost. Please try again.</source>
      <translation>कुछ नहीं खोया। फिर कोशिश करें।</translation>
    </message>
    <message>
      <source>Nothing that you wrote is lost. Please try again.</source>
      <translation>आपका लिखा कुछ नहीं खोया। फिर कोशिश करें।</translation>
    </message>
    <message>
      <source>Nothing was opened. Ask whoever sent it for a new one.</source>
      <translation>कुछ नहीं खोला गया। भेजने वाले से नया लिंक माँगें।</translation>
    </message>
    <message>
      <source>One more step</source>
      <translation>एक चरण और</translation>
    </message>
    <message>
      <source>Pictures in PNG, JPEG or WebP work.</source>
      <translation>PNG, JPEG या WebP चित्र चलते हैं।</translation>
    </message>
    <message>
      <source>Please choose another folder, and try again.</source>
      <translation>दूसरा फ़ोल्डर चुनें और फिर कोशिश करें।</translation>
    </message>
    <message>
      <source>Please choose another one. Everything else that you entered is kept.</source>
      <translation>दूसरा चुनें। बाकी सब जो आपने लिखा, सुरक्षित है।</translation>
    </message>
    <message>
      <source>Please install it again. Your appointments and messages are safe on the server.</source>
      <translation>इसे फिर से स्थापित करें। आपकी मुलाकातें और संदेश सर्वर पर सुरक्षित हैं।</translation>
    </message>
    <message>
      <source>Please sign in again</source>
      <translation>फिर से साइन इन करें</translation>
    </message>
    <message numerus="yes">
      <source>Please try again in %n minute(s). Nothing is lost.</source>
      <translation>
        <numerusform>%n मिनट बाद फिर कोशिश करें। कुछ नहीं खोया।</numerusform>
        <numerusform>%n मिनट बाद फिर कोशिश करें। कुछ नहीं खोया।</numerusform>
      </translation>
    </message>
    <message>
      <source>Please try again in a few minutes.</source>
      <translation>कुछ मिनट बाद फिर कोशिश करें।</translation>
    </message>
    <message>
      <source>Please wait a moment and try again. Nothing is lost.</source>
      <translation>थोड़ा रुकें और फिर कोशिश करें। कुछ नहीं खोया।</translation>
    </message>
    <message>
      <source>Removed. Patients can book this time again</source>
      <translation>हटाया गया। मरीज़ यह समय फिर बुक कर सकते हैं</translation>
    </message>
    <message>
      <source>Saved. Nobody can book you in this time</source>
      <translation>सहेजा गया। इस समय में कोई आपको बुक नहीं कर सकता</translation>
    </message>
    <message>
      <source>Send a smaller picture or a shorter text. Yours is kept.</source>
      <translation>छोटा चित्र या छोटा लेख भेजें। आपका लिखा सुरक्षित है।</translation>
    </message>
    <message>
      <source>Set it up in the settings, under Second step at sign-in. Then everything opens.</source>
      <translation>इसे सेटिंग्स में «साइन इन का दूसरा कदम» में सेट करें। फिर सब कुछ खुल जाएगा।</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>साइन इन</translation>
    </message>
    <message>
      <source>Sign in instead, or use another address.</source>
      <translation>साइन इन करें, या दूसरा पता लिखें।</translation>
    </message>
    <message>
      <source>Somebody changed this a moment ago</source>
      <translation>किसी ने अभी-अभी इसे बदला</translation>
    </message>
    <message>
      <source>Somebody has just taken this time</source>
      <translation>किसी ने अभी-अभी यह समय ले लिया</translation>
    </message>
    <message>
      <source>Something is missing or not quite right</source>
      <translation>कुछ छूट गया है या पूरी तरह ठीक नहीं है</translation>
    </message>
    <message>
      <source>Something that was kept on this computer is damaged</source>
      <translation>इस कंप्यूटर पर रखी कोई चीज़ खराब हो गई है</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>कुछ गड़बड़ हो गई</translation>
    </message>
    <message>
      <source>Thank you. Your rating is saved</source>
      <translation>धन्यवाद। आपका मूल्यांकन सहेजा गया</translation>
    </message>
    <message>
      <source>That e-mail and password do not match</source>
      <translation>ई-मेल और पासवर्ड मेल नहीं खाते</translation>
    </message>
    <message>
      <source>That was a little too often</source>
      <translation>यह थोड़ा ज़्यादा बार हो गया</translation>
    </message>
    <message>
      <source>The calendar file is saved</source>
      <translation>कैलेंडर फ़ाइल सहेज ली गई</translation>
    </message>
    <message>
      <source>The call could not be connected</source>
      <translation>कॉल नहीं जुड़ सकी</translation>
    </message>
    <message>
      <source>The camera gives no picture</source>
      <translation>कैमरा चित्र नहीं दे रहा</translation>
    </message>
    <message>
      <source>The clinic's server cannot be reached</source>
      <translation>क्लिनिक का सर्वर नहीं मिल रहा</translation>
    </message>
    <message>
      <source>The clinic's server cannot be reached. A call goes on. Enter your password again when it is back.</source>
      <translation>क्लिनिक का सर्वर नहीं मिल रहा है। कॉल चलती रहती है। सर्वर वापस आने पर अपना पासवर्ड फिर से लिखें।</translation>
    </message>
    <message>
      <source>The clinic's server is busy</source>
      <translation>क्लिनिक का सर्वर व्यस्त है</translation>
    </message>
    <message>
      <source>The file could not be saved there</source>
      <translation>फ़ाइल वहाँ सहेजी नहीं जा सकी</translation>
    </message>
    <message>
      <source>The notes are signed. The patient can read them now</source>
      <translation>नोट्स पर हस्ताक्षर हो गए। मरीज़ अब उन्हें पढ़ सकता है</translation>
    </message>
    <message>
      <source>The page shows how it is now. Please look and try again.</source>
      <translation>पृष्ठ अभी की स्थिति दिखाता है। देखें और फिर कोशिश करें।</translation>
    </message>
    <message>
      <source>The server takes too long to answer</source>
      <translation>सर्वर उत्तर देने में बहुत देर कर रहा है</translation>
    </message>
    <message>
      <source>The visit is cancelled</source>
      <translation>मुलाकात रद्द हो गई</translation>
    </message>
    <message>
      <source>The visit is marked as done</source>
      <translation>मुलाकात पूरी दर्ज हुई</translation>
    </message>
    <message>
      <source>The visit is marked as missed by the patient</source>
      <translation>मुलाकात छूटी हुई दर्ज हुई</translation>
    </message>
    <message>
      <source>There is already an account with this e-mail</source>
      <translation>इस ई-मेल से खाता पहले से है</translation>
    </message>
    <message>
      <source>They are in another call</source>
      <translation>वे दूसरी कॉल में हैं</translation>
    </message>
    <message>
      <source>They are not signed in right now</source>
      <translation>वे अभी साइन इन नहीं हैं</translation>
    </message>
    <message>
      <source>They count until you close the program.</source>
      <translation>ये प्रोग्राम बंद होने तक लागू हैं।</translation>
    </message>
    <message>
      <source>This address is not safe</source>
      <translation>यह पता सुरक्षित नहीं है</translation>
    </message>
    <message>
      <source>This computer has no safe place for keys</source>
      <translation>इस कंप्यूटर में कुंजियों की सुरक्षित जगह नहीं है</translation>
    </message>
    <message>
      <source>This did not get there yet. What you entered is kept: check your internet connection and try again.</source>
      <translation>यह अभी नहीं पहुँचा। आपका भरा हुआ सुरक्षित है: अपना इंटरनेट जाँचें और फिर कोशिश करें।</translation>
    </message>
    <message>
      <source>This does not seem to be a CareConnect server</source>
      <translation>यह CareConnect सर्वर नहीं लगता</translation>
    </message>
    <message>
      <source>This is not there any more</source>
      <translation>यह अब नहीं है</translation>
    </message>
    <message>
      <source>This is too large to send</source>
      <translation>यह भेजने के लिए बहुत बड़ा है</translation>
    </message>
    <message>
      <source>This kind of file cannot be sent</source>
      <translation>इस तरह की फ़ाइल नहीं भेजी जा सकती</translation>
    </message>
    <message>
      <source>This link does not lead to a visit</source>
      <translation>यह लिंक किसी विज़िट पर नहीं ले जाता</translation>
    </message>
    <message>
      <source>This picture cannot be opened</source>
      <translation>यह तस्वीर नहीं खुल रही</translation>
    </message>
    <message>
      <source>This picture is not there any more</source>
      <translation>यह तस्वीर अब नहीं है</translation>
    </message>
    <message>
      <source>This picture is too large</source>
      <translation>यह तस्वीर बहुत बड़ी है</translation>
    </message>
    <message>
      <source>This server could not prove who it is</source>
      <translation>यह सर्वर अपनी पहचान सिद्ध नहीं कर सका</translation>
    </message>
    <message>
      <source>This time can no longer be booked</source>
      <translation>यह समय अब बुक नहीं किया जा सकता</translation>
    </message>
    <message>
      <source>This visit is not one of yours</source>
      <translation>यह विज़िट आपकी नहीं है</translation>
    </message>
    <message>
      <source>To protect you, CareConnect did not connect. Tell your clinic, or try another network.</source>
      <translation>आपकी सुरक्षा के लिए CareConnect नहीं जुड़ा। क्लिनिक को बताएँ या दूसरा नेटवर्क आज़माएँ।</translation>
    </message>
    <message>
      <source>Too many messages wait to be sent</source>
      <translation>बहुत सारे संदेश भेजे जाने का इंतज़ार कर रहे हैं</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>फिर कोशिश करें</translation>
    </message>
    <message>
      <source>Unplug it and plug it in again, or choose another one. Sound works without it.</source>
      <translation>निकालकर फिर लगाएँ, या दूसरा चुनें। आवाज़ इसके बिना भी चलती है।</translation>
    </message>
    <message>
      <source>Whoever sent it can send it again.</source>
      <translation>जिसने भेजी थी, वह फिर से भेज सकता है।</translation>
    </message>
    <message>
      <source>Write them a message. They will see it when they are back.</source>
      <translation>संदेश लिखें। लौटने पर वे देखेंगे।</translation>
    </message>
    <message>
      <source>You can call and write once a visit is approved.</source>
      <translation>मुलाकात स्वीकृत होने पर आप कॉल और संदेश कर सकते हैं।</translation>
    </message>
    <message>
      <source>You can go on with sound alone, or connect a camera and choose it.</source>
      <translation>आप केवल आवाज़ से जारी रख सकते हैं, या कैमरा लगाकर चुन सकते हैं।</translation>
    </message>
    <message>
      <source>You have no visit with this person yet</source>
      <translation>इस व्यक्ति के साथ अभी आपकी कोई मुलाकात नहीं है</translation>
    </message>
    <message>
      <source>You will have to sign in each time, and drafts end with the program.</source>
      <translation>हर बार साइन इन करना होगा, और मसौदे प्रोग्राम के साथ मिट जाते हैं।</translation>
    </message>
    <message>
      <source>Your account cannot do this</source>
      <translation>आपका खाता यह नहीं कर सकता</translation>
    </message>
    <message>
      <source>Your clinic asks for a second step at sign-in</source>
      <translation>आपका क्लिनिक साइन इन का दूसरा कदम माँगता है</translation>
    </message>
    <message>
      <source>Your hours are saved. Patients can book them now</source>
      <translation>आपका समय सहेजा गया। अब मरीज़ बुक कर सकते हैं</translation>
    </message>
    <message>
      <source>Your network or theirs does not let it through. Try again, or write a message.</source>
      <translation>आपका या उनका नेटवर्क इसे नहीं जाने देता। फिर कोशिश करें या संदेश लिखें।</translation>
    </message>
    <message>
      <source>Your password cannot be checked right now</source>
      <translation>आपका पासवर्ड अभी जाँचा नहीं जा सकता</translation>
    </message>
    <message>
      <source>Your request is on its way</source>
      <translation>आपका अनुरोध भेजा जा रहा है</translation>
    </message>
    <message>
      <source>Your session has ended. What you wrote is kept on this computer.</source>
      <translation>आपका सत्र समाप्त हुआ। आपका लिखा इस कंप्यूटर पर सुरक्षित है।</translation>
    </message>
    <message>
      <source>Your session has ended. Your appointments and messages are safe on the server.</source>
      <translation>आपका सत्र समाप्त हुआ। आपकी मुलाकातें और संदेश सर्वर पर सुरक्षित हैं।</translation>
    </message>
    <message>
      <source>Your settings could not be saved</source>
      <translation>आपकी सेटिंग सहेजी नहीं जा सकी</translation>
    </message>
    <message>
      <source>Yours is kept in its field. Send it once the others have left.</source>
      <translation>आपका संदेश अपनी जगह रखा है। बाकी के जाने पर इसे भेजें।</translation>
    </message>
  </context>
  <context>
    <name>FiguresView</name>
    <message numerus="yes">
      <source>%n booked</source>
      <translation>
        <numerusform>%n बुक</numerusform>
        <numerusform>%n बुक</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n दिन</numerusform>
        <numerusform>%n दिन</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n star(s)</source>
      <translation>
        <numerusform>%n तारा</numerusform>
        <numerusform>%n तारे</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) booked in this time</source>
      <translation>
        <numerusform>इस समय में %n मुलाक़ात बुक हुई</numerusform>
        <numerusform>इस समय में %n मुलाक़ातें बुक हुईं</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody has rated yet.</source>
      <translation>अभी किसी ने रेटिंग नहीं दी।</translation>
    </message>
    <message>
      <source>Nothing was booked in this time.</source>
      <translation>इस समय में कुछ बुक नहीं हुआ।</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>अवधि</translation>
    </message>
    <message>
      <source>Ratings by patients</source>
      <translation>मरीज़ों की रेटिंग</translation>
    </message>
    <message>
      <source>Show as charts</source>
      <translation>चार्ट के रूप में दिखाएँ</translation>
    </message>
    <message>
      <source>Show as lists</source>
      <translation>सूची के रूप में दिखाएँ</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>फिर कोशिश करें</translation>
    </message>
    <message>
      <source>Visits booked, day by day</source>
      <translation>बुक हुई मुलाक़ातें, दिन-प्रतिदिन</translation>
    </message>
    <message>
      <source>What became of the visits</source>
      <translation>मुलाक़ातों का क्या हुआ</translation>
    </message>
    <message>
      <source>What patients write</source>
      <translation>मरीज़ क्या लिखते हैं</translation>
    </message>
    <message numerus="yes">
      <source>{average} of 5, from %n rating(s), of all time</source>
      <translation>
        <numerusform>5 में से {average}, %n रेटिंग से, अब तक</numerusform>
        <numerusform>5 में से {average}, %n रेटिंग से, अब तक</numerusform>
      </translation>
    </message>
    <message>
      <source>{day}: {booked}</source>
      <translation>{day}: {booked}</translation>
    </message>
    <message>
      <source>{first} to {last}: {booked}</source>
      <translation>{first} से {last}: {booked}</translation>
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
      <translation>नया पासवर्ड</translation>
    </message>
    <message>
      <source>Asking the server</source>
      <translation>सर्वर से पूछा जा रहा है</translation>
    </message>
    <message numerus="yes">
      <source>At least %n characters. A few words that only you would put together are easy to keep.</source>
      <translation>
        <numerusform>कम से कम %n अक्षर। कुछ शब्द जो केवल आप जोड़ेंगे, याद रखना आसान है।</numerusform>
        <numerusform>कम से कम %n अक्षर। कुछ शब्द जो केवल आप जोड़ेंगे, याद रखना आसान है।</numerusform>
      </translation>
    </message>
    <message>
      <source>Back</source>
      <translation>वापस</translation>
    </message>
    <message>
      <source>Code from the e-mail</source>
      <translation>ईमेल का कोड</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>ई-मेल</translation>
    </message>
    <message>
      <source>Eight letters and digits.</source>
      <translation>आठ अक्षर और अंक।</translation>
    </message>
    <message>
      <source>If there is an account for {email}, a code is on its way there. It works for ten minutes.</source>
      <translation>यदि {email} का कोई खाता है, तो कोड वहाँ भेजा जा रहा है। यह दस मिनट चलता है।</translation>
    </message>
    <message>
      <source>Please enter the code from the e-mail.</source>
      <translation>कृपया ईमेल का कोड लिखें।</translation>
    </message>
    <message>
      <source>Send another code</source>
      <translation>दूसरा कोड भेजें</translation>
    </message>
    <message>
      <source>Send me a code</source>
      <translation>मुझे कोड भेजें</translation>
    </message>
    <message>
      <source>Set the new password</source>
      <translation>नया पासवर्ड रखें</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>साइन इन</translation>
    </message>
    <message>
      <source>This code is not right, or too old. You can ask for another one.</source>
      <translation>यह कोड सही नहीं है या पुराना है। आप दूसरा माँग सकते हैं।</translation>
    </message>
    <message>
      <source>We send you a code by e-mail. With it you choose a new password.</source>
      <translation>हम आपको एक कोड भेजते हैं, जिससे आप दूसरा पासवर्ड चुनते हैं।</translation>
    </message>
    <message>
      <source>Your new password</source>
      <translation>आपका नया पासवर्ड</translation>
    </message>
    <message>
      <source>Your new password is set. You are signed out everywhere: sign in with it now.</source>
      <translation>आपका नया पासवर्ड लागू है। आप हर जगह साइन आउट हैं: अब इससे साइन इन करें।</translation>
    </message>
  </context>
  <context>
    <name>HomePlace</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%n नया संदेश</numerusform>
        <numerusform>%n नए संदेश</numerusform>
      </translation>
    </message>
    <message>
      <source>After that</source>
      <translation>इसके बाद</translation>
    </message>
    <message>
      <source>All my visits</source>
      <translation>मेरी सभी मुलाकातें</translation>
    </message>
    <message>
      <source>Book a visit</source>
      <translation>मुलाकात बुक करें</translation>
    </message>
    <message>
      <source>Choose a doctor and a time. The visit itself takes place here, by picture and sound.</source>
      <translation>डॉक्टर और समय चुनें। मुलाकात यहीं होती है, चित्र और आवाज़ के साथ।</translation>
    </message>
    <message>
      <source>Find a doctor</source>
      <translation>डॉक्टर खोजें</translation>
    </message>
    <message>
      <source>Hello {name}</source>
      <translation>नमस्ते {name}</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>संदेश</translation>
    </message>
    <message>
      <source>Nothing new</source>
      <translation>कुछ नया नहीं</translation>
    </message>
    <message>
      <source>Search by name or specialty</source>
      <translation>नाम या विशेषज्ञता से खोजें</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>फिर कोशिश करें</translation>
    </message>
    <message>
      <source>You have no visit planned</source>
      <translation>आपकी कोई मुलाकात तय नहीं है</translation>
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
        <numerusform>%n मिनट</numerusform>
        <numerusform>%n मिनट</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a break</source>
      <translation>विराम जोड़ें</translation>
    </message>
    <message>
      <source>Add a break on {day}</source>
      <translation>{day} को विराम जोड़ें</translation>
    </message>
    <message>
      <source>Add hours</source>
      <translation>समय जोड़ें</translation>
    </message>
    <message>
      <source>Add hours on {day}</source>
      <translation>{day} को समय जोड़ें</translation>
    </message>
    <message>
      <source>End of the day</source>
      <translation>दिन का अंत</translation>
    </message>
    <message>
      <source>Length of a visit</source>
      <translation>मुलाकात की अवधि</translation>
    </message>
    <message>
      <source>No hours</source>
      <translation>कोई समय नहीं</translation>
    </message>
    <message>
      <source>None</source>
      <translation>कोई नहीं</translation>
    </message>
    <message>
      <source>Patients can book you at these times, by the clock in {city}. Booked visits stay as they are.</source>
      <translation>मरीज़ {city} के समय से इन घंटों में बुक कर सकते हैं। बुक मुलाकातें वैसी ही रहेंगी।</translation>
    </message>
    <message>
      <source>Pause after each visit</source>
      <translation>हर मुलाक़ात के बाद विराम</translation>
    </message>
    <message>
      <source>Remove these hours of {day}</source>
      <translation>{day} का यह समय हटाएँ</translation>
    </message>
    <message>
      <source>Same from Monday to Friday</source>
      <translation>सोमवार से शुक्रवार यही</translation>
    </message>
    <message>
      <source>Save hours</source>
      <translation>समय सहेजें</translation>
    </message>
    <message>
      <source>Saving</source>
      <translation>सहेजा जा रहा है</translation>
    </message>
    <message>
      <source>These times overlap, or one ends before it begins.</source>
      <translation>ये समय आपस में टकराते हैं, या कोई शुरू होने से पहले समाप्त होता है।</translation>
    </message>
    <message>
      <source>Your hours</source>
      <translation>आपका समय</translation>
    </message>
    <message>
      <source>{day}, from</source>
      <translation>{day}, से</translation>
    </message>
    <message>
      <source>{day}, until</source>
      <translation>{day}, तक</translation>
    </message>
  </context>
  <context>
    <name>IntakeCard</name>
    <message>
      <source>Age in years</source>
      <translation>उम्र (साल)</translation>
    </message>
    <message>
      <source>Also ask {engine}</source>
      <translation>{engine} से भी पूछें</translation>
    </message>
    <message>
      <source>Female</source>
      <translation>महिला</translation>
    </message>
    <message>
      <source>First advice, if you like</source>
      <translation>पहली सलाह, अगर आप चाहें</translation>
    </message>
    <message>
      <source>For example: cough and a sore throat for three days</source>
      <translation>जैसे: तीन दिन से खाँसी और गले में दर्द</translation>
    </message>
    <message>
      <source>Get a first answer</source>
      <translation>पहला उत्तर पाएँ</translation>
    </message>
    <message>
      <source>I would rather not say</source>
      <translation>मैं नहीं बताना चाहता/चाहती</translation>
    </message>
    <message>
      <source>Looking at your symptoms</source>
      <translation>आपके लक्षण देखे जा रहे हैं</translation>
    </message>
    <message>
      <source>Male</source>
      <translation>पुरुष</translation>
    </message>
    <message>
      <source>Not pregnant</source>
      <translation>गर्भवती नहीं</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation>नहीं बताया</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>अन्य</translation>
    </message>
    <message>
      <source>Pregnancy</source>
      <translation>गर्भावस्था</translation>
    </message>
    <message>
      <source>Pregnant, or perhaps</source>
      <translation>गर्भवती, या शायद</translation>
    </message>
    <message>
      <source>Say what you feel, and you get a first, general answer at once. You can skip this.</source>
      <translation>बताइए क्या महसूस होता है, और तुरंत पहला, सामान्य उत्तर पाइए। आप इसे छोड़ सकते हैं।</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>लिंग</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>फिर कोशिश करें</translation>
    </message>
    <message>
      <source>Where are you now?</source>
      <translation>आप अभी कहाँ हैं?</translation>
    </message>
    <message>
      <source>You can go on without an answer: your doctor reads what you wrote. In an emergency, call your local emergency number now.</source>
      <translation>आप उत्तर के बिना भी आगे बढ़ सकते हैं: आपने जो लिखा, उसे डॉक्टर पढ़ते हैं। आपातकाल में अभी अपने स्थानीय आपातकालीन नंबर पर फ़ोन करें।</translation>
    </message>
    <message>
      <source>Your doctor reads this too.</source>
      <translation>आपके डॉक्टर भी इसे पढ़ते हैं।</translation>
    </message>
    <message>
      <source>Your symptoms</source>
      <translation>आपके लक्षण</translation>
    </message>
  </context>
  <context>
    <name>Leaving</name>
    <message numerus="yes">
      <source>%n message(s) that could not be sent yet would be lost.</source>
      <translation>
        <numerusform>%n संदेश, जो अभी भेजा नहीं जा सका, खो जाएगा।</numerusform>
        <numerusform>%n संदेश, जो अभी भेजे नहीं जा सके, खो जाएँगे।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Notes of %n visit(s) that are not saved yet would be lost.</source>
      <translation>
        <numerusform>%n मुलाक़ात के अभी न सहेजे गए नोट्स खो जाएँगे।</numerusform>
        <numerusform>%n मुलाक़ातों के अभी न सहेजे गए नोट्स खो जाएँगे।</numerusform>
      </translation>
    </message>
    <message>
      <source>Sign out and lose them</source>
      <translation>साइन आउट करें, वे खो जाएँ</translation>
    </message>
    <message>
      <source>Sign out now?</source>
      <translation>अभी साइन आउट करें?</translation>
    </message>
    <message>
      <source>Stay signed in</source>
      <translation>साइन इन रहें</translation>
    </message>
  </context>
  <context>
    <name>LockView</name>
    <message>
      <source>CareConnect is locked</source>
      <translation>CareConnect लॉक है</translation>
    </message>
    <message>
      <source>Checking your password</source>
      <translation>आपका पासवर्ड जाँचा जा रहा है</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>लॉक है</translation>
    </message>
    <message>
      <source>Not you, or forgot your password?</source>
      <translation>आप नहीं हैं, या पासवर्ड भूल गए?</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>पासवर्ड</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>साइन आउट करें</translation>
    </message>
    <message>
      <source>Signed in as {name}. Enter your password to go on where you were.</source>
      <translation>{name} के रूप में साइन इन। जहाँ थे वहीं से आगे बढ़ने के लिए पासवर्ड लिखें।</translation>
    </message>
    <message>
      <source>Somebody is calling. Unlock to answer.</source>
      <translation>कोई कॉल कर रहा है। जवाब देने के लिए अनलॉक करें।</translation>
    </message>
    <message>
      <source>This is not your password. Capital and small letters are not the same.</source>
      <translation>यह आपका पासवर्ड नहीं है। पासवर्ड में बड़े और छोटे अक्षर अलग माने जाते हैं।</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>अनलॉक करें</translation>
    </message>
  </context>
  <context>
    <name>MessagesPlace</name>
    <message>
      <source>Choose a conversation to read and write.</source>
      <translation>पढ़ने और लिखने के लिए बातचीत चुनें।</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>बातचीत</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>मसौदा</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>संदेश</translation>
    </message>
    <message>
      <source>No conversations yet</source>
      <translation>अभी कोई बातचीत नहीं</translation>
    </message>
    <message>
      <source>Nothing open</source>
      <translation>कुछ खुला नहीं</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>चित्र</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>फिर कोशिश करें</translation>
    </message>
    <message>
      <source>You can write to people with whom you have an approved visit.</source>
      <translation>आप उन लोगों को लिख सकते हैं जिनके साथ स्वीकृत मुलाकात है।</translation>
    </message>
    <message>
      <source>You: {text}</source>
      <translation>आप: {text}</translation>
    </message>
  </context>
  <context>
    <name>MissedCallsStrip</name>
    <message>
      <source>Call back</source>
      <translation>वापस कॉल करें</translation>
    </message>
    <message>
      <source>Call {name} back</source>
      <translation>{name} को वापस कॉल करें</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>यह संदेश बंद करें</translation>
    </message>
    <message>
      <source>Missed call from {name} at {time}</source>
      <translation>{time} पर {name} की छूटी कॉल</translation>
    </message>
    <message numerus="yes">
      <source>Missed call from {name} at {time}, %n time(s) in all</source>
      <translation>
        <numerusform>{time} पर {name} की छूटी कॉल, कुल %n बार</numerusform>
        <numerusform>{time} पर {name} की छूटी कॉल, कुल %n बार</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MoveDialog</name>
    <message>
      <source>It is {when} now. The patient is told the new time at once.</source>
      <translation>अभी यह {when} है। मरीज़ को नया समय तुरंत बताया जाता है।</translation>
    </message>
    <message>
      <source>Keep the time</source>
      <translation>समय वही रखें</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>बदलें</translation>
    </message>
    <message>
      <source>Move the visit</source>
      <translation>मुलाक़ात का समय बदलें</translation>
    </message>
    <message>
      <source>Move the visit of {name}</source>
      <translation>{name} की मुलाक़ात का समय बदलें</translation>
    </message>
    <message>
      <source>Moving</source>
      <translation>बदला जा रहा है</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>फिर कोशिश करें</translation>
    </message>
  </context>
  <context>
    <name>News</name>
    <message>
      <source>Book another time</source>
      <translation>दूसरा समय बुक करें</translation>
    </message>
    <message>
      <source>It is now {when}, and no longer {before}.</source>
      <translation>अब यह {when} है, {before} नहीं।</translation>
    </message>
    <message>
      <source>It is {when}.</source>
      <translation>यह {when} है।</translation>
    </message>
    <message>
      <source>It was for {when}. You can book another time, or ask another doctor.</source>
      <translation>यह {when} के लिए था। आप दूसरा समय बुक कर सकते हैं या दूसरे डॉक्टर से पूछ सकते हैं।</translation>
    </message>
    <message>
      <source>It was planned for {when}. You can book another one.</source>
      <translation>यह {when} के लिए तय थी। आप दूसरी बुक कर सकते हैं।</translation>
    </message>
    <message>
      <source>Please choose another time, or another doctor.</source>
      <translation>कृपया दूसरा समय या दूसरा डॉक्टर चुनें।</translation>
    </message>
    <message>
      <source>Your request to {name} was not answered in time</source>
      <translation>{name} से आपके अनुरोध का उत्तर समय पर नहीं मिला</translation>
    </message>
    <message>
      <source>Your visit begins a little later. Your place is kept.</source>
      <translation>आपकी मुलाकात थोड़ी देर से शुरू होगी। आपकी जगह सुरक्षित है।</translation>
    </message>
    <message>
      <source>Your visit is {when}, as planned.</source>
      <translation>आपकी मुलाकात {when} है, जैसा तय था।</translation>
    </message>
    <message>
      <source>Your visit with {name} is cancelled</source>
      <translation>{name} के साथ आपकी मुलाकात रद्द हो गई</translation>
    </message>
    <message>
      <source>{name} cannot take this time</source>
      <translation>{name} इस समय नहीं मिल सकते</translation>
    </message>
    <message>
      <source>{name} has agreed to your visit</source>
      <translation>{name} ने आपकी मुलाकात मान ली है</translation>
    </message>
    <message>
      <source>{name} has moved your visit</source>
      <translation>{name} ने आपकी मुलाकात का समय बदला है</translation>
    </message>
    <message>
      <source>{name} is back</source>
      <translation>{name} लौट आए हैं</translation>
    </message>
    <message numerus="yes">
      <source>{name} runs about %n minute(s) late</source>
      <translation>
        <numerusform>{name} को लगभग %n मिनट की देर है</numerusform>
        <numerusform>{name} को लगभग %n मिनट की देर है</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} runs late</source>
      <translation>{name} को देर हो रही है</translation>
    </message>
  </context>
  <context>
    <name>NextVisitCard</name>
    <message>
      <source>Back to the waiting room</source>
      <translation>प्रतीक्षा कक्ष में लौटें</translation>
    </message>
    <message>
      <source>Cancel visit</source>
      <translation>मुलाकात रद्द करें</translation>
    </message>
    <message>
      <source>Check camera and sound</source>
      <translation>कैमरा और आवाज़ जाँचें</translation>
    </message>
    <message>
      <source>Come into the waiting room: {name} calls you there.</source>
      <translation>प्रतीक्षा कक्ष में आएँ: {name} आपको वहीं कॉल करेंगे।</translation>
    </message>
    <message>
      <source>Enter the waiting room</source>
      <translation>प्रतीक्षा कक्ष में जाएँ</translation>
    </message>
    <message>
      <source>If you were cut off, join again. Nothing is lost.</source>
      <translation>अगर संपर्क टूट गया हो, तो फिर जुड़ें। कुछ भी नहीं खोया है।</translation>
    </message>
    <message>
      <source>It is time for your visit with {name}</source>
      <translation>{name} के साथ मुलाकात का समय हो गया है</translation>
    </message>
    <message>
      <source>Join the visit</source>
      <translation>मुलाकात में जुड़ें</translation>
    </message>
    <message>
      <source>Stay in the waiting room, so that you are connected at once.</source>
      <translation>प्रतीक्षा कक्ष में रहें, ताकि आप तुरंत जुड़ जाएँ।</translation>
    </message>
    <message>
      <source>The waiting room opens at {time}. Until then, check that camera and sound work.</source>
      <translation>प्रतीक्षा कक्ष {time} पर खुलता है। तब तक देख लें कि कैमरा और आवाज़ चल रहे हैं।</translation>
    </message>
    <message>
      <source>This visit is at the clinic. Please come a little early.</source>
      <translation>यह मुलाकात क्लिनिक में है। थोड़ा पहले आएँ।</translation>
    </message>
    <message>
      <source>This visit is by messages. Write when you are ready.</source>
      <translation>यह मुलाकात संदेशों से है। तैयार होने पर लिखें।</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>संदेश लिखें</translation>
    </message>
    <message>
      <source>You are waiting for {name}</source>
      <translation>आप {name} की प्रतीक्षा में हैं</translation>
    </message>
    <message>
      <source>You asked {name} for a visit</source>
      <translation>आपने {name} से मुलाकात माँगी</translation>
    </message>
    <message>
      <source>You have a visit with {name}</source>
      <translation>{name} के साथ आपकी मुलाकात है</translation>
    </message>
    <message>
      <source>Your next visit</source>
      <translation>आपकी अगली मुलाकात</translation>
    </message>
    <message>
      <source>Your visit with {name} is happening now</source>
      <translation>{name} के साथ आपकी मुलाकात चल रही है</translation>
    </message>
    <message numerus="yes">
      <source>Your visit with {name} is in %n hour(s)</source>
      <translation>
        <numerusform>{name} के साथ मुलाकात %n घंटे में है</numerusform>
        <numerusform>{name} के साथ मुलाकात %n घंटे में है</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your visit with {name} is in %n minute(s)</source>
      <translation>
        <numerusform>{name} के साथ मुलाकात %n मिनट में है</numerusform>
        <numerusform>{name} के साथ मुलाकात %n मिनट में है</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has not answered yet. You will be told here and by e-mail.</source>
      <translation>{name} ने अभी उत्तर नहीं दिया। आपको यहाँ और ई-मेल से बताया जाएगा।</translation>
    </message>
    <message>
      <source>{name} is signed in. Come into the waiting room: you will be called there.</source>
      <translation>{name} साइन इन हैं। प्रतीक्षा कक्ष में आएँ: आपको वहीं कॉल किया जाएगा।</translation>
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
      <translation>{date} को {time} पर जोड़ा गया:</translation>
    </message>
    <message>
      <source>Draft, saved</source>
      <translation>मसौदा, सहेजा गया</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>खाली</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>लोड हो रहा है</translation>
    </message>
    <message>
      <source>Not added yet</source>
      <translation>अभी नहीं जोड़ा</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>अभी सहेजा नहीं</translation>
    </message>
    <message>
      <source>Only you can read this until you sign it.</source>
      <translation>हस्ताक्षर करने तक इसे केवल आप पढ़ सकते हैं।</translation>
    </message>
    <message>
      <source>Saving</source>
      <translation>सहेजा जा रहा है</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>भेजा जा रहा है</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>हस्ताक्षरित</translation>
    </message>
    <message>
      <source>The patient can read this. It cannot be changed, only added to.</source>
      <translation>मरीज़ इसे पढ़ सकता है। इसे बदला नहीं जा सकता, केवल जोड़ा जा सकता है।</translation>
    </message>
    <message>
      <source>These notes were changed on another device while you wrote. Both texts are kept until you choose.</source>
      <translation>आपके लिखते समय ये नोट्स किसी और डिवाइस पर बदले गए। आपके चुनने तक दोनों पाठ रखे जाएँगे।</translation>
    </message>
    <message>
      <source>These notes were signed on another device. What you wrote is not in them yet: you can add it.</source>
      <translation>इन नोट्स पर किसी और डिवाइस पर हस्ताक्षर हुए। आपका लिखा अभी इनमें नहीं है: आप उसे जोड़ सकते हैं।</translation>
    </message>
    <message>
      <source>Two texts</source>
      <translation>दो पाठ</translation>
    </message>
    <message>
      <source>Your text is kept while CareConnect runs. It is sent as soon as the server can be reached.</source>
      <translation>CareConnect चलने तक आपका पाठ रखा जाता है। सर्वर मिलते ही यह भेजा जाएगा।</translation>
    </message>
    <message>
      <source>Your text is safe on this computer. It is sent as soon as the server can be reached.</source>
      <translation>आपका पाठ इस कंप्यूटर पर सुरक्षित है। सर्वर मिलते ही यह भेजा जाएगा।</translation>
    </message>
  </context>
  <context>
    <name>NotesEditor</name>
    <message>
      <source>Add</source>
      <translation>जोड़ें</translation>
    </message>
    <message>
      <source>Add to these notes</source>
      <translation>इन नोट्स में जोड़ें</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>दोनों रखें</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>मेरा रखें</translation>
    </message>
    <message>
      <source>Keep the other</source>
      <translation>दूसरा रखें</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>अभी नहीं</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>नोट्स</translation>
    </message>
    <message>
      <source>Notes of the visit</source>
      <translation>मुलाक़ात के नोट्स</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>हस्ताक्षर करें</translation>
    </message>
    <message>
      <source>Sign the notes, or add to signed ones</source>
      <translation>नोट्स पर हस्ताक्षर करें, या हस्ताक्षरित में जोड़ें</translation>
    </message>
    <message>
      <source>Sign these notes?</source>
      <translation>इन नोट्स पर हस्ताक्षर करें?</translation>
    </message>
    <message>
      <source>Signed on {day} at {time}</source>
      <translation>{day} को {time} पर हस्ताक्षरित</translation>
    </message>
    <message>
      <source>The patient can read them from then on. They cannot be changed any more, only added to.</source>
      <translation>तब से मरीज़ इन्हें पढ़ सकता है। इन्हें बदला नहीं जा सकता, केवल जोड़ा जा सकता है।</translation>
    </message>
    <message>
      <source>The text of the other device</source>
      <translation>दूसरे डिवाइस का पाठ</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>फिर कोशिश करें</translation>
    </message>
    <message>
      <source>Visit of {day}, {time}</source>
      <translation>{day}, {time} की मुलाक़ात</translation>
    </message>
    <message>
      <source>Your text</source>
      <translation>आपका पाठ</translation>
    </message>
  </context>
  <context>
    <name>OverviewPlace</name>
    <message>
      <source>Activity log</source>
      <translation>गतिविधि लॉग</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>आँकड़े</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>सारांश</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>क्या देखें</translation>
    </message>
  </context>
  <context>
    <name>PasswordCard</name>
    <message numerus="yes">
      <source>At least %n characters. A few words that only you would put together are easy to keep.</source>
      <translation>
        <numerusform>कम से कम %n अक्षर। कुछ शब्द जो केवल आप जोड़ेंगे, याद रखना आसान है।</numerusform>
        <numerusform>कम से कम %n अक्षर। कुछ शब्द जो केवल आप जोड़ेंगे, याद रखना आसान है।</numerusform>
      </translation>
    </message>
    <message>
      <source>Change the password</source>
      <translation>पासवर्ड बदलें</translation>
    </message>
    <message>
      <source>Changing your password</source>
      <translation>आपका पासवर्ड बदला जा रहा है</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>पासवर्ड</translation>
    </message>
    <message>
      <source>This is not your password. Capital and small letters are not the same.</source>
      <translation>यह आपका पासवर्ड नहीं है। पासवर्ड में बड़े और छोटे अक्षर अलग माने जाते हैं।</translation>
    </message>
    <message>
      <source>Your current password</source>
      <translation>आपका अभी का पासवर्ड</translation>
    </message>
    <message>
      <source>Your new password</source>
      <translation>आपका नया पासवर्ड</translation>
    </message>
    <message>
      <source>Your password is changed. Everywhere else you are signed out.</source>
      <translation>आपका पासवर्ड बदल गया। बाकी हर जगह आप साइन आउट हैं।</translation>
    </message>
  </context>
  <context>
    <name>PasswordField</name>
    <message>
      <source>Hide the password</source>
      <translation>पासवर्ड छिपाएँ</translation>
    </message>
    <message>
      <source>Show the password</source>
      <translation>पासवर्ड दिखाएँ</translation>
    </message>
  </context>
  <context>
    <name>PatientPage</name>
    <message>
      <source>Call</source>
      <translation>कॉल करें</translation>
    </message>
    <message>
      <source>Call {name}</source>
      <translation>{name} को कॉल करें</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>फ़ाइलें</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>संदेश</translation>
    </message>
    <message>
      <source>No pictures yet</source>
      <translation>अभी कोई तस्वीर नहीं</translation>
    </message>
    <message>
      <source>No visit to write about</source>
      <translation>लिखने के लिए कोई मुलाक़ात नहीं</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>अभी कोई मुलाक़ात नहीं</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>नोट्स</translation>
    </message>
    <message>
      <source>Picture from you</source>
      <translation>आपकी तस्वीर</translation>
    </message>
    <message>
      <source>Picture from {name}</source>
      <translation>{name} की तस्वीर</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>तस्वीरें</translation>
    </message>
    <message>
      <source>Pictures that you send each other appear here.</source>
      <translation>आप एक-दूसरे को जो तस्वीरें भेजते हैं, वे यहाँ रहती हैं।</translation>
    </message>
    <message>
      <source>There are notes as soon as a visit is approved.</source>
      <translation>मुलाक़ात स्वीकृत होते ही नोट्स उपलब्ध होते हैं।</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>फिर कोशिश करें</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>मुलाकातें</translation>
    </message>
    <message>
      <source>Visits with this patient appear here.</source>
      <translation>इस मरीज़ की मुलाक़ातें यहाँ रहती हैं।</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>क्या देखें</translation>
    </message>
    <message>
      <source>born {date}</source>
      <translation>जन्म {date}</translation>
    </message>
    <message>
      <source>not signed in</source>
      <translation>साइन इन नहीं</translation>
    </message>
    <message>
      <source>online now</source>
      <translation>अभी ऑनलाइन</translation>
    </message>
  </context>
  <context>
    <name>PatientPanel</name>
    <message>
      <source>All about the patient</source>
      <translation>मरीज़ के बारे में सब</translation>
    </message>
    <message>
      <source>All about {name}</source>
      <translation>{name} के बारे में सब</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>स्वीकृत करें</translation>
    </message>
    <message>
      <source>Call (Enter)</source>
      <translation>कॉल करें (Enter)</translation>
    </message>
    <message>
      <source>Call {name}</source>
      <translation>{name} को कॉल करें</translation>
    </message>
    <message>
      <source>Cancel the visit</source>
      <translation>मुलाकात रद्द करें</translation>
    </message>
    <message>
      <source>Choose a visit to see who comes and why.</source>
      <translation>कौन आ रहा है और क्यों, देखने के लिए मुलाकात चुनें।</translation>
    </message>
    <message>
      <source>Did not come</source>
      <translation>नहीं आए</translation>
    </message>
    <message>
      <source>Earlier visits</source>
      <translation>पिछली मुलाकातें</translation>
    </message>
    <message>
      <source>Mark as done</source>
      <translation>पूरी दर्ज करें</translation>
    </message>
    <message>
      <source>More</source>
      <translation>और</translation>
    </message>
    <message>
      <source>Move to another time</source>
      <translation>समय बदलें</translation>
    </message>
    <message>
      <source>Nobody chosen</source>
      <translation>कोई नहीं चुना</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>नोट्स</translation>
    </message>
    <message>
      <source>Notes of the visit of {name}</source>
      <translation>{name} की मुलाक़ात के नोट्स</translation>
    </message>
    <message>
      <source>The patient gave no reason.</source>
      <translation>मरीज़ ने कारण नहीं बताया।</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>संदेश लिखें</translation>
    </message>
    <message>
      <source>born {date}</source>
      <translation>जन्म {date}</translation>
    </message>
    <message>
      <source>not signed in</source>
      <translation>साइन इन नहीं</translation>
    </message>
    <message>
      <source>online now</source>
      <translation>अभी ऑनलाइन</translation>
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
      <translation>मुलाक़ातें, नोट्स, संदेश और फ़ाइलें देखने के लिए मरीज़ चुनें।</translation>
    </message>
    <message>
      <source>Find a patient</source>
      <translation>मरीज़ खोजें</translation>
    </message>
    <message>
      <source>It comes as soon as the server can be reached.</source>
      <translation>सर्वर से जुड़ते ही यह आ जाएगी।</translation>
    </message>
    <message>
      <source>Name or number</source>
      <translation>नाम या नंबर</translation>
    </message>
    <message>
      <source>No patients yet</source>
      <translation>अभी कोई मरीज़ नहीं</translation>
    </message>
    <message>
      <source>Nobody chosen</source>
      <translation>कोई नहीं चुना</translation>
    </message>
    <message>
      <source>Nobody found</source>
      <translation>कोई नहीं मिला</translation>
    </message>
    <message>
      <source>Patients</source>
      <translation>मरीज़</translation>
    </message>
    <message>
      <source>People with an approved visit appear here.</source>
      <translation>स्वीकृत मुलाक़ात वाले लोग यहाँ रहते हैं।</translation>
    </message>
    <message>
      <source>The list is not here yet</source>
      <translation>सूची अभी यहाँ नहीं है</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>फिर कोशिश करें</translation>
    </message>
    <message>
      <source>Try fewer letters, or the number.</source>
      <translation>कम अक्षर या नंबर आज़माएँ।</translation>
    </message>
    <message>
      <source>born {date}</source>
      <translation>जन्म {date}</translation>
    </message>
  </context>
  <context>
    <name>PhoneCard</name>
    <message>
      <source>Code from the text message</source>
      <translation>SMS में आया कोड</translation>
    </message>
    <message>
      <source>Confirm the number</source>
      <translation>नंबर की पुष्टि करें</translation>
    </message>
    <message>
      <source>Confirmed. News of your visits goes to this number.</source>
      <translation>पुष्टि हो गई। मुलाक़ातों की ख़बरें इस नंबर पर आएँगी।</translation>
    </message>
    <message>
      <source>If your clinic sends text messages, you get reminders and changes of your visits on your mobile phone: the time and a link, nothing about your health. Without a number you get them by e-mail alone.</source>
      <translation>अगर आपका क्लिनिक SMS भेजता है, तो मुलाक़ातों की याद और बदलाव आपके मोबाइल पर आते हैं: समय और एक लिंक, आपकी सेहत के बारे में कुछ नहीं। नंबर के बिना ये केवल ईमेल से आते हैं।</translation>
    </message>
    <message>
      <source>Mobile number</source>
      <translation>मोबाइल नंबर</translation>
    </message>
    <message>
      <source>Please enter the code from the text message.</source>
      <translation>कृपया SMS में आया कोड लिखें।</translation>
    </message>
    <message>
      <source>Please enter your mobile number.</source>
      <translation>कृपया अपना मोबाइल नंबर लिखें।</translation>
    </message>
    <message>
      <source>Remove the number</source>
      <translation>नंबर हटाएँ</translation>
    </message>
    <message>
      <source>Removed. You get no more text messages.</source>
      <translation>हटाया गया। अब आपको SMS नहीं आएँगे।</translation>
    </message>
    <message>
      <source>Save the number</source>
      <translation>नंबर सहेजें</translation>
    </message>
    <message>
      <source>Saved. Your clinic does not send text messages at the moment.</source>
      <translation>सहेजा गया। आपका क्लिनिक अभी SMS नहीं भेजता।</translation>
    </message>
    <message>
      <source>Saving the number</source>
      <translation>नंबर सहेजा जा रहा है</translation>
    </message>
    <message>
      <source>Send another code</source>
      <translation>दूसरा कोड भेजें</translation>
    </message>
    <message>
      <source>Text messages</source>
      <translation>SMS</translation>
    </message>
    <message>
      <source>This code is not right, or too old. You can ask for another one.</source>
      <translation>यह कोड सही नहीं है या पुराना है। आप दूसरा माँग सकते हैं।</translation>
    </message>
    <message>
      <source>This is not a whole number. It begins with + and your country's code.</source>
      <translation>यह पूरा नंबर नहीं है। यह + और आपके देश के कोड से शुरू होता है।</translation>
    </message>
    <message>
      <source>We have sent you a text message with a code. Enter it here within 10 minutes.</source>
      <translation>हमने आपको एक कोड SMS किया है। उसे 10 मिनट के अंदर यहाँ लिखें।</translation>
    </message>
    <message>
      <source>With the country code, for example +49 151 23456789</source>
      <translation>देश के कोड के साथ, जैसे +91 98765 43210</translation>
    </message>
  </context>
  <context>
    <name>PhotoDialog</name>
    <message>
      <source>Allow it in your system's privacy settings, or send a picture that is on this computer.</source>
      <translation>निजता की सेटिंग में अनुमति दें, या इस कंप्यूटर की कोई तस्वीर भेजें।</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>रद्द करें</translation>
    </message>
    <message>
      <source>Close that program and try again, or send a picture that is on this computer.</source>
      <translation>वह प्रोग्राम बंद करके फिर कोशिश करें, या इस कंप्यूटर की कोई तस्वीर भेजें।</translation>
    </message>
    <message>
      <source>Connect a camera and try again, or send a picture that is on this computer.</source>
      <translation>कैमरा लगाकर फिर कोशिश करें, या इस कंप्यूटर की कोई तस्वीर भेजें।</translation>
    </message>
    <message>
      <source>Hold it still, and see that there is light on it.</source>
      <translation>इसे स्थिर रखें, और देखें कि इस पर रोशनी हो।</translation>
    </message>
    <message>
      <source>Picture of the camera</source>
      <translation>कैमरे की तस्वीर</translation>
    </message>
    <message>
      <source>Take a photo</source>
      <translation>फ़ोटो लें</translation>
    </message>
    <message>
      <source>Take the photo</source>
      <translation>फ़ोटो लें</translation>
    </message>
    <message>
      <source>The camera starts.</source>
      <translation>कैमरा शुरू हो रहा है।</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>फिर कोशिश करें</translation>
    </message>
  </context>
  <context>
    <name>PictureDialog</name>
    <message>
      <source>Close</source>
      <translation>बंद करें</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>चित्र</translation>
    </message>
    <message>
      <source>Save the picture</source>
      <translation>तस्वीर सहेजें</translation>
    </message>
    <message>
      <source>The picture is on its way.</source>
      <translation>तस्वीर आ रही है।</translation>
    </message>
  </context>
  <context>
    <name>Pictures</name>
    <message>
      <source>Pictures</source>
      <translation>तस्वीरें</translation>
    </message>
  </context>
  <context>
    <name>Place</name>
    <message>
      <source>Back</source>
      <translation>वापस</translation>
    </message>
  </context>
  <context>
    <name>PrivacyCard</name>
    <message>
      <source>CareConnect locks itself after ten minutes without you, and by {keys}. A call goes on.</source>
      <translation>आपके बिना दस मिनट बाद, और {keys} से CareConnect लॉक हो जाता है। कॉल चलती रहती है।</translation>
    </message>
    <message>
      <source>CareConnect locks itself after ten minutes without you. A call goes on.</source>
      <translation>आपके बिना दस मिनट बाद CareConnect लॉक हो जाता है। कॉल चलती रहती है।</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>लॉक</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>अभी लॉक करें</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>सूचनाएँ</translation>
    </message>
    <message>
      <source>Notifications can be seen by people near you. They never show what was written.</source>
      <translation>पास के लोग सूचनाएँ देख सकते हैं। वे कभी नहीं दिखातीं कि क्या लिखा गया।</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>गोपनीयता</translation>
    </message>
    <message>
      <source>With names</source>
      <translation>नाम के साथ</translation>
    </message>
    <message>
      <source>Without names</source>
      <translation>बिना नाम के</translation>
    </message>
  </context>
  <context>
    <name>QueueBar</name>
    <message numerus="yes">
      <source>%n min</source>
      <translation>
        <numerusform>%n मिनट</numerusform>
        <numerusform>%n मिनट</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n patient(s) waiting. {name} has just come.</source>
      <translation>
        <numerusform>%n मरीज़ इंतज़ार में। {name} अभी आए।</numerusform>
        <numerusform>%n मरीज़ इंतज़ार में। {name} अभी आए।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n patient(s) waiting. {name} has waited longest: {minutes}.</source>
      <translation>
        <numerusform>%n मरीज़ इंतज़ार में। सबसे देर से {name}: {minutes}।</numerusform>
        <numerusform>%n मरीज़ इंतज़ार में। सबसे देर से {name}: {minutes}।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>About %n min late</source>
      <translation>
        <numerusform>लगभग %n मिनट देर</numerusform>
        <numerusform>लगभग %n मिनट देर</numerusform>
      </translation>
    </message>
    <message>
      <source>Call the next</source>
      <translation>अगले को कॉल करें</translation>
    </message>
    <message>
      <source>Call the next ({keys})</source>
      <translation>अगले को कॉल करें ({keys})</translation>
    </message>
    <message>
      <source>Call {name}</source>
      <translation>{name} को कॉल करें</translation>
    </message>
    <message>
      <source>Nobody is waiting.</source>
      <translation>कोई इंतज़ार में नहीं।</translation>
    </message>
    <message>
      <source>On time again</source>
      <translation>फिर समय पर</translation>
    </message>
    <message>
      <source>Running late</source>
      <translation>देर हो रही है</translation>
    </message>
    <message>
      <source>{words}, not told yet</source>
      <translation>{words}, अभी बताया नहीं</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Connecting</source>
      <translation>जुड़ रहा है</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>दिन</translation>
    </message>
    <message>
      <source>Doctors</source>
      <translation>डॉक्टर</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>होम</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>समय-सारणी</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>संदेश</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>ऑफ़लाइन</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>ऑनलाइन</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>सारांश</translation>
    </message>
    <message>
      <source>Patients</source>
      <translation>मरीज़</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>स्थान</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>सेटिंग</translation>
    </message>
    <message>
      <source>Signed in as %1</source>
      <translation>%1 के रूप में साइन इन</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>साइन आउट</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>मुलाकातें</translation>
    </message>
    <message>
      <source>Waiting room</source>
      <translation>प्रतीक्षा कक्ष</translation>
    </message>
  </context>
  <context>
    <name>RailButton</name>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation>
        <numerusform>%n प्रतीक्षा में</numerusform>
        <numerusform>%n प्रतीक्षा में</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Rating</name>
    <message>
      <source>All right</source>
      <translation>ठीक</translation>
    </message>
    <message>
      <source>Bad</source>
      <translation>ख़राब</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>अच्छी</translation>
    </message>
    <message>
      <source>Very bad</source>
      <translation>बहुत ख़राब</translation>
    </message>
    <message>
      <source>Very good</source>
      <translation>बहुत अच्छी</translation>
    </message>
  </context>
  <context>
    <name>RatingDialog</name>
    <message>
      <source>How was your visit?</source>
      <translation>आपकी मुलाकात कैसी रही?</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>अभी नहीं</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>भेजें</translation>
    </message>
    <message>
      <source>Would you like to say more?</source>
      <translation>क्या आप कुछ और कहना चाहेंगे?</translation>
    </message>
    <message>
      <source>You may leave this empty. Others can read it, without your name.</source>
      <translation>इसे खाली छोड़ सकते हैं। दूसरे इसे पढ़ सकते हैं, आपके नाम के बिना।</translation>
    </message>
    <message>
      <source>Your visit with {name}</source>
      <translation>{name} के साथ आपकी विज़िट</translation>
    </message>
  </context>
  <context>
    <name>ReasonStep</name>
    <message>
      <source>For example: I have had a cough for two weeks.</source>
      <translation>उदाहरण: मुझे दो सप्ताह से खाँसी है।</translation>
    </message>
    <message>
      <source>How to meet</source>
      <translation>मिलने का तरीका</translation>
    </message>
    <message>
      <source>How would you like to meet?</source>
      <translation>आप कैसे मिलना चाहेंगे?</translation>
    </message>
    <message>
      <source>Only you and the doctor see this. In an emergency, call your local emergency number.</source>
      <translation>इसे केवल आप और डॉक्टर देखते हैं। आपात स्थिति में स्थानीय आपात नंबर पर कॉल करें।</translation>
    </message>
    <message>
      <source>What brings you? You may leave this empty.</source>
      <translation>क्या कारण है? खाली छोड़ सकते हैं।</translation>
    </message>
  </context>
  <context>
    <name>RequestsStrip</name>
    <message numerus="yes">
      <source>%n request(s) to answer</source>
      <translation>
        <numerusform>%n अनुरोध का उत्तर देना है</numerusform>
        <numerusform>%n अनुरोधों का उत्तर देना है</numerusform>
      </translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>स्वीकृत करें</translation>
    </message>
    <message>
      <source>Approve the visit of {name}</source>
      <translation>{name} की मुलाकात स्वीकृत करें</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>मना करें</translation>
    </message>
    <message>
      <source>Decline the visit of {name}</source>
      <translation>{name} की मुलाकात मना करें</translation>
    </message>
    <message>
      <source>No reason given</source>
      <translation>कारण नहीं बताया</translation>
    </message>
    <message>
      <source>Request of {name}</source>
      <translation>{name} का अनुरोध</translation>
    </message>
  </context>
  <context>
    <name>RoomCard</name>
    <message>
      <source>Ask to chat instead</source>
      <translation>इसके बजाय चैट माँगें</translation>
    </message>
    <message>
      <source>Back to home</source>
      <translation>शुरुआत पर लौटें</translation>
    </message>
    <message>
      <source>Call now</source>
      <translation>अभी कॉल करें</translation>
    </message>
    <message>
      <source>I am here</source>
      <translation>मैं यहाँ हूँ</translation>
    </message>
    <message>
      <source>I am ready</source>
      <translation>मैं तैयार हूँ</translation>
    </message>
    <message>
      <source>Join again</source>
      <translation>फिर जुड़ें</translation>
    </message>
    <message>
      <source>Not ready after all</source>
      <translation>अभी तैयार नहीं</translation>
    </message>
    <message>
      <source>Show the call</source>
      <translation>कॉल दिखाएँ</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>संदेश लिखें</translation>
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
        <numerusform>%n रिकवरी कोड बचा है।</numerusform>
        <numerusform>%n रिकवरी कोड बचे हैं।</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>रद्द करें</translation>
    </message>
    <message>
      <source>Copy the codes</source>
      <translation>कोड कॉपी करें</translation>
    </message>
    <message>
      <source>Copy the key</source>
      <translation>कुंजी कॉपी करें</translation>
    </message>
    <message>
      <source>I have kept them</source>
      <translation>मैंने इन्हें रख लिया</translation>
    </message>
    <message>
      <source>It is on. Keep these codes where only you find them: each lets you in once without your phone. They are not shown again.</source>
      <translation>यह चालू है। ये कोड वहाँ रखें जहाँ केवल आप पाएँ: हर कोड आपको फ़ोन के बिना एक बार अंदर आने देता है। ये फिर नहीं दिखेंगे।</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>आगे</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>बंद</translation>
    </message>
    <message>
      <source>On</source>
      <translation>चालू</translation>
    </message>
    <message>
      <source>Open an authenticator app on your phone, and scan this picture with it.</source>
      <translation>अपने फ़ोन पर ऑथेंटिकेटर ऐप खोलें, और उससे यह तस्वीर स्कैन करें।</translation>
    </message>
    <message>
      <source>Or type this key into the app: {key}</source>
      <translation>या ऐप में यह कुंजी लिखें: {key}</translation>
    </message>
    <message>
      <source>QR code for your authenticator app</source>
      <translation>आपके ऑथेंटिकेटर ऐप के लिए QR कोड</translation>
    </message>
    <message>
      <source>Second step at sign-in</source>
      <translation>साइन इन का दूसरा कदम</translation>
    </message>
    <message>
      <source>Set it up</source>
      <translation>इसे तैयार करें</translation>
    </message>
    <message>
      <source>Six digits.</source>
      <translation>छह अंक।</translation>
    </message>
    <message>
      <source>The code that the app shows now</source>
      <translation>ऐप में अभी दिख रहा कोड</translation>
    </message>
    <message>
      <source>This is not your password. Capital and small letters are not the same.</source>
      <translation>यह आपका पासवर्ड नहीं है। पासवर्ड में बड़े और छोटे अक्षर अलग माने जाते हैं।</translation>
    </message>
    <message>
      <source>To be sure that it is you.</source>
      <translation>ताकि पक्का हो कि आप ही हैं।</translation>
    </message>
    <message>
      <source>Turn it off</source>
      <translation>इसे बंद करें</translation>
    </message>
    <message>
      <source>Turn it on</source>
      <translation>इसे चालू करें</translation>
    </message>
    <message>
      <source>With it, nobody gets in with your password alone: an app on your phone shows a code as well.</source>
      <translation>इसके साथ कोई केवल आपके पासवर्ड से अंदर नहीं आता: आपके फ़ोन का ऐप एक कोड भी दिखाता है।</translation>
    </message>
    <message>
      <source>Your password</source>
      <translation>आपका पासवर्ड</translation>
    </message>
  </context>
  <context>
    <name>SessionsCard</name>
    <message>
      <source>A program without a name</source>
      <translation>बिना नाम का प्रोग्राम</translation>
    </message>
    <message>
      <source>If you do not know one of these, sign out there and change your password.</source>
      <translation>यदि इनमें से किसी को नहीं पहचानते, तो वहाँ साइन आउट करें और पासवर्ड बदलें।</translation>
    </message>
    <message>
      <source>Sign out everywhere else</source>
      <translation>बाकी हर जगह साइन आउट करें</translation>
    </message>
    <message>
      <source>Sign out there</source>
      <translation>वहाँ साइन आउट करें</translation>
    </message>
    <message>
      <source>Sign out there: {program}</source>
      <translation>वहाँ साइन आउट करें: {program}</translation>
    </message>
    <message>
      <source>Signed in {began}, last used {used}</source>
      <translation>साइन इन {began}, पिछला उपयोग {used}</translation>
    </message>
    <message>
      <source>Signing out</source>
      <translation>साइन आउट हो रहा है</translation>
    </message>
    <message>
      <source>The list is on its way.</source>
      <translation>सूची आ रही है।</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>यह कंप्यूटर</translation>
    </message>
    <message>
      <source>Where you are signed in</source>
      <translation>आप कहाँ साइन इन हैं</translation>
    </message>
  </context>
  <context>
    <name>SettingsCard</name>
    <message>
      <source>Try again</source>
      <translation>फिर कोशिश करें</translation>
    </message>
  </context>
  <context>
    <name>SettingsPlace</name>
    <message>
      <source>Nothing found</source>
      <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
      <source>Search in the settings</source>
      <translation>सेटिंग में खोजें</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>सेटिंग</translation>
    </message>
    <message>
      <source>Try another word.</source>
      <translation>दूसरा शब्द आज़माएँ।</translation>
    </message>
  </context>
  <context>
    <name>SharePicker</name>
    <message>
      <source>A whole screen</source>
      <translation>पूरी स्क्रीन</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>रद्द करें</translation>
    </message>
    <message>
      <source>One window</source>
      <translation>एक विंडो</translation>
    </message>
    <message>
      <source>Screen {number}</source>
      <translation>स्क्रीन {number}</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>साझा करें</translation>
    </message>
    <message>
      <source>What do you want to show?</source>
      <translation>आप क्या दिखाना चाहते हैं?</translation>
    </message>
    <message>
      <source>{name} sees what you choose, until you stop.</source>
      <translation>{name} वही देखेंगे जो आप चुनें, जब तक आप बंद न करें।</translation>
    </message>
  </context>
  <context>
    <name>Shortcuts</name>
    <message>
      <source>A doctor's day</source>
      <translation>डॉक्टर का दिन</translation>
    </message>
    <message>
      <source>All about the chosen patient</source>
      <translation>चुने मरीज़ के बारे में सब</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>उत्तर दें</translation>
    </message>
    <message>
      <source>Answer without camera</source>
      <translation>बिना कैमरे के उत्तर दें</translation>
    </message>
    <message>
      <source>Back to the call</source>
      <translation>कॉल पर वापस</translation>
    </message>
    <message>
      <source>Call who waits longest</source>
      <translation>सबसे देर से इंतज़ार करने वाले को कॉल करें</translation>
    </message>
    <message>
      <source>Camera on or off</source>
      <translation>कैमरा चालू या बंद</translation>
    </message>
    <message>
      <source>Chat beside the picture</source>
      <translation>चित्र के पास चैट</translation>
    </message>
    <message>
      <source>Choose camera</source>
      <translation>कैमरा चुनें</translation>
    </message>
    <message>
      <source>Choose microphone and loudspeaker</source>
      <translation>माइक्रोफ़ोन और स्पीकर चुनें</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>मना करें</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>हर जगह</translation>
    </message>
    <message>
      <source>Files of the patient</source>
      <translation>मरीज़ की फ़ाइलें</translation>
    </message>
    <message>
      <source>Find a patient</source>
      <translation>मरीज़ खोजें</translation>
    </message>
    <message>
      <source>Full screen, or back</source>
      <translation>पूर्ण स्क्रीन, या वापस</translation>
    </message>
    <message>
      <source>Go to the requests</source>
      <translation>अनुरोधों पर जाएँ</translation>
    </message>
    <message>
      <source>In a call</source>
      <translation>कॉल में</translation>
    </message>
    <message>
      <source>Leave the call</source>
      <translation>कॉल छोड़ें</translation>
    </message>
    <message>
      <source>Lock CareConnect</source>
      <translation>CareConnect लॉक करें</translation>
    </message>
    <message>
      <source>Mark the chosen visit as done</source>
      <translation>चुनी मुलाक़ात को पूरी चिह्नित करें</translation>
    </message>
    <message>
      <source>Mark the chosen visit as missed</source>
      <translation>चुनी मुलाक़ात को छूटी चिह्नित करें</translation>
    </message>
    <message>
      <source>Messages with the patient</source>
      <translation>मरीज़ के साथ संदेश</translation>
    </message>
    <message>
      <source>Microphone on or off</source>
      <translation>माइक्रोफ़ोन चालू या बंद</translation>
    </message>
    <message>
      <source>Move your own picture to the next corner</source>
      <translation>अपना चित्र अगले कोने में ले जाएँ</translation>
    </message>
    <message>
      <source>Notes beside the picture</source>
      <translation>चित्र के साथ नोट्स</translation>
    </message>
    <message>
      <source>Notes of the chosen visit</source>
      <translation>चुनी मुलाक़ात के नोट्स</translation>
    </message>
    <message>
      <source>Notes of the patient</source>
      <translation>मरीज़ के नोट्स</translation>
    </message>
    <message>
      <source>Open page {number} of the side bar</source>
      <translation>पट्टी की जगह {number} पर जाएँ</translation>
    </message>
    <message>
      <source>Quit CareConnect</source>
      <translation>CareConnect बंद करें</translation>
    </message>
    <message>
      <source>Share a window or the screen, or stop</source>
      <translation>विंडो या स्क्रीन साझा करें, या बंद करें</translation>
    </message>
    <message>
      <source>Show the keyboard shortcuts</source>
      <translation>कीबोर्ड शॉर्टकट दिखाएँ</translation>
    </message>
    <message>
      <source>Sign the notes that you write, or add to signed ones</source>
      <translation>अपने लिखे नोट पर हस्ताक्षर करें, या हस्ताक्षरित में जोड़ें</translation>
    </message>
    <message>
      <source>Small window on top, or back</source>
      <translation>छोटी विंडो, या वापस</translation>
    </message>
    <message>
      <source>Tell everybody that you run late</source>
      <translation>सबको बताएँ कि देर हो रही है</translation>
    </message>
    <message>
      <source>The day after</source>
      <translation>अगला दिन</translation>
    </message>
    <message>
      <source>The day before</source>
      <translation>पिछला दिन</translation>
    </message>
    <message>
      <source>The visit beside the picture</source>
      <translation>तस्वीर के पास मुलाक़ात</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>आज</translation>
    </message>
    <message>
      <source>Visits of the patient</source>
      <translation>मरीज़ की मुलाक़ातें</translation>
    </message>
    <message>
      <source>When somebody calls</source>
      <translation>जब कोई कॉल करे</translation>
    </message>
    <message>
      <source>Write to the chosen patient</source>
      <translation>चुने मरीज़ को लिखें</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsSheet</name>
    <message>
      <source>Choose keys together with Ctrl or Alt, or one of the F keys.</source>
      <translation>Ctrl या Alt के साथ कुंजियाँ चुनें, या कोई F कुंजी।</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>पूरी हुई</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
      <source>None</source>
      <translation>कोई नहीं</translation>
    </message>
    <message>
      <source>Press the keys</source>
      <translation>कुंजियाँ दबाएँ</translation>
    </message>
    <message>
      <source>Reset all shortcuts</source>
      <translation>सभी शॉर्टकट रीसेट करें</translation>
    </message>
    <message>
      <source>These keys already do this: {action}. Change that one first.</source>
      <translation>ये कुंजियाँ पहले से यह करती हैं: {action}। पहले उसे बदलें।</translation>
    </message>
    <message>
      <source>To change one, press its button and then the new keys.</source>
      <translation>बदलने के लिए उसका बटन दबाएँ, फिर नई कुंजियाँ।</translation>
    </message>
  </context>
  <context>
    <name>SignIn</name>
    <message numerus="yes">
      <source>A little longer, please: at least %n characters.</source>
      <translation>
        <numerusform>थोड़ा लंबा रखें: कम से कम %n अक्षर।</numerusform>
        <numerusform>थोड़ा लंबा रखें: कम से कम %n अक्षर।</numerusform>
      </translation>
    </message>
    <message>
      <source>An address looks like https://clinic.example.</source>
      <translation>पता https://clinic.example जैसा होता है।</translation>
    </message>
    <message>
      <source>An e-mail looks like name@example.org.</source>
      <translation>ई-मेल name@example.org जैसा होता है।</translation>
    </message>
    <message>
      <source>CareConnect cannot use this address. It should begin with https.</source>
      <translation>CareConnect यह पता नहीं चला सकता। वह https से शुरू होना चाहिए।</translation>
    </message>
    <message>
      <source>Many people use this one. Please choose another password.</source>
      <translation>इसे बहुत लोग रखते हैं। दूसरा पासवर्ड चुनें।</translation>
    </message>
    <message>
      <source>Please enter the address of your clinic's server.</source>
      <translation>अपने क्लिनिक के सर्वर का पता लिखें।</translation>
    </message>
    <message>
      <source>Please enter the code that your app shows now.</source>
      <translation>वह कोड लिखें जो आपका ऐप अभी दिखा रहा है।</translation>
    </message>
    <message>
      <source>Please enter your e-mail.</source>
      <translation>अपना ई-मेल लिखें।</translation>
    </message>
    <message>
      <source>Please enter your password.</source>
      <translation>अपना पासवर्ड लिखें।</translation>
    </message>
    <message>
      <source>Please name your specialty, so that patients find you.</source>
      <translation>अपनी विशेषज्ञता लिखें, ताकि मरीज़ आपको खोज सकें।</translation>
    </message>
    <message>
      <source>Please tell us your name.</source>
      <translation>अपना नाम बताएँ।</translation>
    </message>
    <message>
      <source>That code did not fit. Each code works once: wait for the next one.</source>
      <translation>वह कोड ठीक नहीं था। हर कोड एक बार चलता है: अगले की प्रतीक्षा करें।</translation>
    </message>
    <message>
      <source>That is longer than the server can take. Please shorten it.</source>
      <translation>यह सर्वर की सीमा से लंबा है। छोटा करें।</translation>
    </message>
    <message>
      <source>The server does not take this e-mail. Do you already have an account?</source>
      <translation>सर्वर यह ई-मेल नहीं लेता। क्या आपका खाता पहले से है?</translation>
    </message>
    <message>
      <source>The server does not take this name. Please write it another way.</source>
      <translation>सर्वर यह नाम नहीं लेता। दूसरी तरह लिखें।</translation>
    </message>
    <message>
      <source>The server does not take this password. Please choose another one.</source>
      <translation>सर्वर यह पासवर्ड नहीं लेता। दूसरा चुनें।</translation>
    </message>
    <message>
      <source>The server does not take this specialty.</source>
      <translation>सर्वर यह विशेषज्ञता नहीं लेता।</translation>
    </message>
    <message>
      <source>Your name or e-mail is in it. Others would try that first.</source>
      <translation>इसमें आपका नाम या ई-मेल है। दूसरे यही पहले आज़माएँगे।</translation>
    </message>
  </context>
  <context>
    <name>SignInView</name>
    <message>
      <source>As people call you, for example Amina Hassan</source>
      <translation>जैसे लोग आपको बुलाते हैं, उदाहरण: अमीना हसन</translation>
    </message>
    <message numerus="yes">
      <source>At least %n characters. A few words that only you would put together are easy to keep.</source>
      <translation>
        <numerusform>कम से कम %n अक्षर। कुछ शब्द जो केवल आप जोड़ेंगे, याद रखना आसान है।</numerusform>
        <numerusform>कम से कम %n अक्षर। कुछ शब्द जो केवल आप जोड़ेंगे, याद रखना आसान है।</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>रद्द करें</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>बदलें</translation>
    </message>
    <message>
      <source>Change the server's address</source>
      <translation>सर्वर का पता बदलें</translation>
    </message>
    <message>
      <source>Clinic's server</source>
      <translation>क्लिनिक का सर्वर</translation>
    </message>
    <message>
      <source>Code from your authenticator app</source>
      <translation>प्रमाणक ऐप का कोड</translation>
    </message>
    <message>
      <source>Create account</source>
      <translation>खाता बनाएँ</translation>
    </message>
    <message>
      <source>Creating your account</source>
      <translation>आपका खाता बन रहा है</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>ई-मेल</translation>
    </message>
    <message>
      <source>Forgot your password?</source>
      <translation>पासवर्ड भूल गए?</translation>
    </message>
    <message>
      <source>I am a</source>
      <translation>मैं हूँ</translation>
    </message>
    <message>
      <source>I am a doctor</source>
      <translation>मैं डॉक्टर हूँ</translation>
    </message>
    <message>
      <source>I am a patient</source>
      <translation>मैं मरीज़ हूँ</translation>
    </message>
    <message>
      <source>Only on your own computer. Doctors sign in each time.</source>
      <translation>केवल अपने कंप्यूटर पर। डॉक्टर हर बार साइन इन करते हैं।</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>पासवर्ड</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>साइन इन</translation>
    </message>
    <message>
      <source>Sign in or create an account</source>
      <translation>साइन इन करें या खाता बनाएँ</translation>
    </message>
    <message>
      <source>Sign in to CareConnect</source>
      <translation>CareConnect में साइन इन करें</translation>
    </message>
    <message>
      <source>Signing in</source>
      <translation>साइन इन हो रहा है</translation>
    </message>
    <message>
      <source>Six digits that change every half minute, or a recovery code</source>
      <translation>छह अंक जो हर आधे मिनट में बदलते हैं, या एक रिकवरी कोड</translation>
    </message>
    <message>
      <source>Specialty</source>
      <translation>विशेषज्ञता</translation>
    </message>
    <message>
      <source>Stay signed in on this computer</source>
      <translation>इस कंप्यूटर पर साइन इन रहें</translation>
    </message>
    <message>
      <source>The address that your clinic gave you</source>
      <translation>वह पता जो आपके क्लिनिक ने दिया</translation>
    </message>
    <message>
      <source>What patients look for, for example Cardiology</source>
      <translation>मरीज़ जो खोजते हैं, जैसे हृदय रोग</translation>
    </message>
    <message>
      <source>You sign in each time: this computer has no safe place to keep you signed in.</source>
      <translation>आपको हर बार साइन इन करना होगा: इस कंप्यूटर में आपको साइन इन रखने की कोई सुरक्षित जगह नहीं है।</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>आपका नाम</translation>
    </message>
  </context>
  <context>
    <name>SlotPicker</name>
    <message numerus="yes">
      <source>%n free</source>
      <translation>
        <numerusform>%n खाली</numerusform>
        <numerusform>%n खाली</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n free time(s)</source>
      <translation>
        <numerusform>%n खाली समय</numerusform>
        <numerusform>%n खाली समय</numerusform>
      </translation>
    </message>
    <message>
      <source>Above: your time. Below: the doctor's time in {city}.</source>
      <translation>ऊपर: आपका समय। नीचे: {city} में डॉक्टर का समय।</translation>
    </message>
    <message>
      <source>Afternoon</source>
      <translation>दोपहर</translation>
    </message>
    <message>
      <source>Evening</source>
      <translation>शाम</translation>
    </message>
    <message>
      <source>Go to {day}</source>
      <translation>{day} पर जाएँ</translation>
    </message>
    <message>
      <source>Look again tomorrow, or choose another doctor.</source>
      <translation>कल फिर देखें, या दूसरा डॉक्टर चुनें।</translation>
    </message>
    <message>
      <source>Morning</source>
      <translation>सुबह</translation>
    </message>
    <message>
      <source>No free time in the next two weeks</source>
      <translation>अगले दो सप्ताह में कोई खाली समय नहीं</translation>
    </message>
    <message>
      <source>No free time on this day</source>
      <translation>इस दिन कोई खाली समय नहीं</translation>
    </message>
    <message>
      <source>no free time</source>
      <translation>कोई खाली समय नहीं</translation>
    </message>
    <message>
      <source>none</source>
      <translation>कोई नहीं</translation>
    </message>
    <message>
      <source>{day}, {free}</source>
      <translation>{day}, {free}</translation>
    </message>
    <message>
      <source>{own}, for the doctor {theirs}</source>
      <translation>{own}, डॉक्टर के लिए {theirs}</translation>
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
      <translation>मरीज़ अभी आपको बुक नहीं कर सकते</translation>
    </message>
    <message>
      <source>Patients find and book you as soon as it has. You can set everything up until then.</source>
      <translation>पुष्टि होते ही मरीज़ आपको खोज और बुक कर सकेंगे। तब तक आप सब तैयार कर सकते हैं।</translation>
    </message>
    <message>
      <source>Say at which times you see patients.</source>
      <translation>बताएँ कि आप किस समय मरीज़ देखते हैं।</translation>
    </message>
    <message>
      <source>Set your hours</source>
      <translation>समय तय करें</translation>
    </message>
    <message>
      <source>Your clinic has not confirmed your account yet</source>
      <translation>आपके क्लिनिक ने अभी खाते की पुष्टि नहीं की</translation>
    </message>
  </context>
  <context>
    <name>SummaryStep</name>
    <message>
      <source>Instead of {when}</source>
      <translation>{when} के बजाय</translation>
    </message>
    <message>
      <source>Is everything right?</source>
      <translation>क्या सब ठीक है?</translation>
    </message>
    <message>
      <source>The doctor answers your request. You will be told here. You can cancel at any time.</source>
      <translation>डॉक्टर आपके अनुरोध का उत्तर देंगे। आपको यहाँ बताया जाएगा। आप कभी भी रद्द कर सकते हैं।</translation>
    </message>
    <message>
      <source>You gave no reason.</source>
      <translation>आपने कारण नहीं बताया।</translation>
    </message>
    <message>
      <source>{time} by the doctor's clock in {city}</source>
      <translation>{city} में डॉक्टर के समय से {time}</translation>
    </message>
  </context>
  <context>
    <name>Symptoms</name>
    <message>
      <source>A dull, pressing headache on both sides, often with tiredness or stress.</source>
      <translation>दोनों ओर हल्का, दबाव वाला सिरदर्द, अक्सर थकान या तनाव के साथ।</translation>
    </message>
    <message>
      <source>A feeling of being off balance; it has many causes, most of them harmless.</source>
      <translation>संतुलन बिगड़ने का एहसास; इसके कई कारण हैं, अधिकतर हानिरहित।</translation>
    </message>
    <message>
      <source>A mild viral infection of the nose and throat.</source>
      <translation>नाक और गले का हल्का वायरल संक्रमण।</translation>
    </message>
    <message>
      <source>A stretched or torn ligament or muscle around a joint.</source>
      <translation>जोड़ के पास खिंचा या फटा स्नायु या माँसपेशी।</translation>
    </message>
    <message>
      <source>A viral infection of the airways; loss of smell or taste can be part of it.</source>
      <translation>साँस की नली का वायरल संक्रमण; सूँघने या स्वाद की कमी हो सकती है।</translation>
    </message>
    <message>
      <source>A viral infection with fever and aches that begins quickly.</source>
      <translation>बुख़ार और दर्द वाला वायरल संक्रमण, जो जल्दी शुरू होता है।</translation>
    </message>
    <message>
      <source>Allergic rhinitis</source>
      <translation>एलर्जी वाला जुकाम</translation>
    </message>
    <message>
      <source>An allergy, for example to pollen, that affects nose and eyes.</source>
      <translation>एलर्जी, जैसे परागकण से, जो नाक और आँखों पर असर करती है।</translation>
    </message>
    <message>
      <source>An infection of stomach and bowel with vomiting or diarrhoea.</source>
      <translation>पेट और आँत का संक्रमण, उल्टी या दस्त के साथ।</translation>
    </message>
    <message>
      <source>An infection of the bladder or the urinary tract.</source>
      <translation>मूत्राशय या मूत्र मार्ग का संक्रमण।</translation>
    </message>
    <message>
      <source>An inflammation of the eye's outer lining.</source>
      <translation>आँख की बाहरी परत की सूजन।</translation>
    </message>
    <message>
      <source>An inflammation of the middle or outer ear.</source>
      <translation>मध्य या बाहरी कान की सूजन।</translation>
    </message>
    <message>
      <source>An inflammation of the throat, most often by a virus.</source>
      <translation>गले की सूजन, अधिकतर वायरस से।</translation>
    </message>
    <message>
      <source>An irritated, itching skin.</source>
      <translation>चिढ़ी हुई, खुजली वाली त्वचा।</translation>
    </message>
    <message>
      <source>Attacks of throbbing headache, often with sickness or sensitivity to light.</source>
      <translation>धड़कते सिरदर्द के दौरे, अक्सर मितली या रोशनी से परेशानी के साथ।</translation>
    </message>
    <message>
      <source>COVID-19</source>
      <translation>कोविड-19</translation>
    </message>
    <message>
      <source>Common cold</source>
      <translation>सर्दी-जुकाम</translation>
    </message>
    <message>
      <source>Conjunctivitis</source>
      <translation>आँख आना</translation>
    </message>
    <message>
      <source>Constipation</source>
      <translation>क़ब्ज़</translation>
    </message>
    <message>
      <source>Dermatitis or eczema</source>
      <translation>त्वचा की सूजन या एक्ज़िमा</translation>
    </message>
    <message>
      <source>Dizziness</source>
      <translation>चक्कर</translation>
    </message>
    <message>
      <source>Ear infection</source>
      <translation>कान का संक्रमण</translation>
    </message>
    <message>
      <source>Hard or rare bowel movements.</source>
      <translation>कड़ा या कम मल त्याग।</translation>
    </message>
    <message>
      <source>Heartburn or acid reflux</source>
      <translation>सीने में जलन या एसिडिटी</translation>
    </message>
    <message>
      <source>Influenza-like illness</source>
      <translation>फ़्लू जैसी बीमारी</translation>
    </message>
    <message>
      <source>Insomnia</source>
      <translation>अनिद्रा</translation>
    </message>
    <message>
      <source>Migraine</source>
      <translation>माइग्रेन</translation>
    </message>
    <message>
      <source>Non-specific back pain</source>
      <translation>सामान्य पीठ दर्द</translation>
    </message>
    <message>
      <source>Pain in the back without a single serious cause, the most common kind.</source>
      <translation>पीठ दर्द, बिना किसी एक गंभीर कारण के, सबसे आम प्रकार।</translation>
    </message>
    <message>
      <source>Sore throat or tonsillitis</source>
      <translation>गले में दर्द या टॉन्सिल</translation>
    </message>
    <message>
      <source>Sprain or strain</source>
      <translation>मोच या खिंचाव</translation>
    </message>
    <message>
      <source>Stomach acid that rises into the food pipe.</source>
      <translation>पेट का अम्ल जो भोजन नली में चढ़ता है।</translation>
    </message>
    <message>
      <source>Stomach bug</source>
      <translation>पेट का संक्रमण</translation>
    </message>
    <message>
      <source>Stress or anxiety</source>
      <translation>तनाव या घबराहट</translation>
    </message>
    <message>
      <source>Tension-type headache</source>
      <translation>तनाव वाला सिरदर्द</translation>
    </message>
    <message>
      <source>Trouble with falling or staying asleep.</source>
      <translation>सोने या सोए रहने में परेशानी।</translation>
    </message>
    <message>
      <source>Urinary tract infection</source>
      <translation>मूत्र मार्ग का संक्रमण</translation>
    </message>
    <message>
      <source>Worry or tension that shows in body and mind.</source>
      <translation>चिंता या तनाव जो शरीर और मन में दिखता है।</translation>
    </message>
  </context>
  <context>
    <name>ThreadView</name>
    <message>
      <source>Call</source>
      <translation>कॉल करें</translation>
    </message>
    <message>
      <source>Call {name}</source>
      <translation>{name} को कॉल करें</translation>
    </message>
    <message>
      <source>Cancel sending</source>
      <translation>भेजना रद्द करें</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>कॉपी करें</translation>
    </message>
    <message>
      <source>Kept here. It goes when the server is back</source>
      <translation>यहाँ रखा है। सर्वर लौटते ही जाएगा</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>संदेश</translation>
    </message>
    <message>
      <source>No messages yet</source>
      <translation>अभी कोई संदेश नहीं</translation>
    </message>
    <message>
      <source>Not sent. Press to try again</source>
      <translation>नहीं भेजा गया। फिर कोशिश के लिए दबाएँ</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>साइन इन नहीं</translation>
    </message>
    <message>
      <source>Online now</source>
      <translation>अभी ऑनलाइन</translation>
    </message>
    <message>
      <source>Open the picture</source>
      <translation>तस्वीर खोलें</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>चित्र</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>भेजा जा रहा है</translation>
    </message>
    <message>
      <source>Sending, {percent} %</source>
      <translation>भेजा जा रहा है, {percent} %</translation>
    </message>
    <message>
      <source>The messages are not here yet</source>
      <translation>संदेश अभी यहाँ नहीं हैं</translation>
    </message>
    <message>
      <source>They come as soon as the server can be reached. You can write already.</source>
      <translation>सर्वर से जुड़ते ही ये आ जाएँगे। आप अभी से लिख सकते हैं।</translation>
    </message>
    <message>
      <source>Throw away</source>
      <translation>हटा दें</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>फिर कोशिश करें</translation>
    </message>
    <message>
      <source>Write the first one below.</source>
      <translation>नीचे पहला संदेश लिखें।</translation>
    </message>
    <message>
      <source>delivered</source>
      <translation>पहुँच गया</translation>
    </message>
    <message>
      <source>read</source>
      <translation>पढ़ा गया</translation>
    </message>
    <message>
      <source>sent</source>
      <translation>भेजा गया</translation>
    </message>
    <message>
      <source>{name} is writing</source>
      <translation>{name} लिख रहे हैं</translation>
    </message>
  </context>
  <context>
    <name>TimeOffCard</name>
    <message numerus="yes">
      <source>%n visit(s) already booked then. Move or cancel under “Day”.</source>
      <translation>
        <numerusform>इस समय में %n मुलाक़ात बुक है: दिन में उसे बदलें या रद्द करें।</numerusform>
        <numerusform>इस समय में %n मुलाक़ातें बुक हैं: दिन में उन्हें बदलें या रद्द करें।</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>रद्द करें</translation>
    </message>
    <message>
      <source>End of the day</source>
      <translation>दिन का अंत</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>पहला दिन</translation>
    </message>
    <message>
      <source>From</source>
      <translation>से</translation>
    </message>
    <message>
      <source>It ends before it begins.</source>
      <translation>यह शुरू होने से पहले ख़त्म होता है।</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>रहने दें</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>आख़िरी दिन</translation>
    </message>
    <message>
      <source>Nobody can book you in this time.</source>
      <translation>इस समय में कोई आपको बुक नहीं कर सकता।</translation>
    </message>
    <message>
      <source>None planned</source>
      <translation>कुछ तय नहीं</translation>
    </message>
    <message>
      <source>Patients can book you again: {when}.</source>
      <translation>मरीज़ आपको फिर बुक कर सकते हैं: {when}।</translation>
    </message>
    <message>
      <source>Plan time off</source>
      <translation>अवकाश तय करें</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>हटाएँ</translation>
    </message>
    <message>
      <source>Remove the time off {when}</source>
      <translation>अवकाश {when} हटाएँ</translation>
    </message>
    <message>
      <source>Remove this time off?</source>
      <translation>यह अवकाश हटाएँ?</translation>
    </message>
    <message>
      <source>Save time off</source>
      <translation>अवकाश सहेजें</translation>
    </message>
    <message>
      <source>This time is over.</source>
      <translation>यह समय बीत चुका है।</translation>
    </message>
    <message>
      <source>Time off</source>
      <translation>अवकाश</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>फिर कोशिश करें</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>तक</translation>
    </message>
    <message>
      <source>What for (only you see this)</source>
      <translation>किसलिए (केवल आप देखते हैं)</translation>
    </message>
    <message>
      <source>{day} {time}</source>
      <translation>{day} {time}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} से {last}</translation>
    </message>
  </context>
  <context>
    <name>Times</name>
    <message>
      <source>Today</source>
      <translation>आज</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>कल</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>बीता कल</translation>
    </message>
    <message>
      <source>today at {time}</source>
      <translation>आज {time} बजे</translation>
    </message>
    <message>
      <source>tomorrow at {time}</source>
      <translation>कल {time} बजे</translation>
    </message>
    <message>
      <source>yesterday at {time}</source>
      <translation>बीते कल {time} बजे</translation>
    </message>
    <message>
      <source>{date}, {time}</source>
      <translation>{date}, {time}</translation>
    </message>
    <message>
      <source>{day} at {time}</source>
      <translation>{day}, {time} बजे</translation>
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
        <numerusform>%n छूटी कॉल</numerusform>
        <numerusform>%n छूटी कॉल</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>उत्तर दें</translation>
    </message>
    <message>
      <source>Back to the call</source>
      <translation>कॉल पर वापस</translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>जुड़ रहा है</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>मना करें</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>साइन इन नहीं</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>ऑफ़लाइन</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>ऑनलाइन</translation>
    </message>
    <message>
      <source>Open CareConnect</source>
      <translation>CareConnect खोलें</translation>
    </message>
    <message>
      <source>Open CareConnect to see who called.</source>
      <translation>किसने कॉल की, देखने के लिए CareConnect खोलें।</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>बंद करें</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>साइन आउट</translation>
    </message>
    <message>
      <source>Somebody is calling you</source>
      <translation>कोई आपको कॉल कर रहा है</translation>
    </message>
    <message>
      <source>Your camera and microphone are off until you answer.</source>
      <translation>उत्तर देने तक आपका कैमरा और माइक्रोफ़ोन बंद हैं।</translation>
    </message>
  </context>
  <context>
    <name>Veil</name>
    <message>
      <source>Locked</source>
      <translation>लॉक है</translation>
    </message>
    <message>
      <source>Locked. Your call goes on: the other person still hears you.</source>
      <translation>लॉक है। आपकी कॉल जारी है: दूसरा व्यक्ति अब भी आपको सुन रहा है।</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>अनलॉक करें</translation>
    </message>
  </context>
  <context>
    <name>Visit</name>
    <message>
      <source>Approved</source>
      <translation>स्वीकृत</translation>
    </message>
    <message>
      <source>Cancel the visit</source>
      <translation>मुलाकात रद्द करें</translation>
    </message>
    <message>
      <source>Cancel this visit?</source>
      <translation>यह मुलाकात रद्द करें?</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>रद्द</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>मना की गई</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>पूरी हुई</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>रहने दें</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>छूट गई</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>अभी</translation>
    </message>
    <message>
      <source>Requested</source>
      <translation>अनुरोध किया</translation>
    </message>
    <message>
      <source>The doctor cannot take this time. You can book another one.</source>
      <translation>डॉक्टर यह समय नहीं दे सकते। आप दूसरा बुक कर सकते हैं।</translation>
    </message>
    <message>
      <source>The doctor expects you.</source>
      <translation>डॉक्टर आपकी प्रतीक्षा में हैं।</translation>
    </message>
    <message>
      <source>The doctor has not answered yet. You will be told here.</source>
      <translation>डॉक्टर ने अभी उत्तर नहीं दिया। आपको यहाँ बताया जाएगा।</translation>
    </message>
    <message>
      <source>The doctor knows that you are here.</source>
      <translation>डॉक्टर जानते हैं कि आप यहाँ हैं।</translation>
    </message>
    <message>
      <source>The visit did not take place. You can book another one.</source>
      <translation>मुलाकात नहीं हुई। आप दूसरी बुक कर सकते हैं।</translation>
    </message>
    <message>
      <source>This visit does not take place.</source>
      <translation>यह मुलाकात नहीं होगी।</translation>
    </message>
    <message>
      <source>This visit is over.</source>
      <translation>यह मुलाकात समाप्त हो गई।</translation>
    </message>
    <message>
      <source>This visit is taking place now.</source>
      <translation>यह मुलाकात अभी चल रही है।</translation>
    </message>
    <message>
      <source>Video visit</source>
      <translation>वीडियो मुलाकात</translation>
    </message>
    <message>
      <source>Visit at the clinic</source>
      <translation>क्लिनिक में मुलाकात</translation>
    </message>
    <message>
      <source>Visit by messages</source>
      <translation>संदेशों से मुलाकात</translation>
    </message>
    <message>
      <source>Voice visit</source>
      <translation>केवल आवाज़ से मुलाकात</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>प्रतीक्षा में</translation>
    </message>
    <message>
      <source>{name} expects you {when}. The time may then go to somebody else.</source>
      <translation>{name} {when} आपकी प्रतीक्षा करेंगे। यह समय फिर किसी और को मिल सकता है।</translation>
    </message>
  </context>
  <context>
    <name>VisitAside</name>
    <message>
      <source>Reason for the visit</source>
      <translation>मुलाक़ात का कारण</translation>
    </message>
    <message>
      <source>Symptoms</source>
      <translation>लक्षण</translation>
    </message>
    <message>
      <source>The patient gave no reason.</source>
      <translation>मरीज़ ने कारण नहीं बताया।</translation>
    </message>
  </context>
  <context>
    <name>VisitDetail</name>
    <message>
      <source>Add to calendar</source>
      <translation>कैलेंडर में जोड़ें</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>कॉल करें</translation>
    </message>
    <message>
      <source>Cancel visit</source>
      <translation>मुलाकात रद्द करें</translation>
    </message>
    <message>
      <source>Check camera and sound</source>
      <translation>कैमरा और आवाज़ जाँचें</translation>
    </message>
    <message>
      <source>Choose a visit to see more.</source>
      <translation>और देखने के लिए मुलाकात चुनें।</translation>
    </message>
    <message>
      <source>Join the visit</source>
      <translation>मुलाकात में जुड़ें</translation>
    </message>
    <message>
      <source>Looking for the summary</source>
      <translation>सार ढूँढा जा रहा है</translation>
    </message>
    <message>
      <source>Move to another time</source>
      <translation>समय बदलें</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>कुछ नहीं चुना</translation>
    </message>
    <message>
      <source>Rate the visit</source>
      <translation>मुलाकात को आँकें</translation>
    </message>
    <message>
      <source>Signed by {name} on {day}</source>
      <translation>{name} के हस्ताक्षर, {day}</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>सार</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>फिर कोशिश करें</translation>
    </message>
    <message>
      <source>Waiting room</source>
      <translation>प्रतीक्षा कक्ष</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>संदेश लिखें</translation>
    </message>
    <message>
      <source>You rated this visit: {words}</source>
      <translation>आपका मूल्यांकन: {words}</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <source>{name} has not released a summary yet. It will appear here.</source>
      <translation>{name} ने अभी सार जारी नहीं किया है। वह यहाँ दिखेगा।</translation>
    </message>
  </context>
  <context>
    <name>VisitsPlace</name>
    <message>
      <source>Book a visit</source>
      <translation>मुलाकात बुक करें</translation>
    </message>
    <message>
      <source>Book a visit, and it will appear here.</source>
      <translation>मुलाकात बुक करें, वह यहाँ दिखेगी।</translation>
    </message>
    <message>
      <source>Coming up</source>
      <translation>आने वाली</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>पिछली</translation>
    </message>
    <message>
      <source>My visits</source>
      <translation>मेरी मुलाकातें</translation>
    </message>
    <message>
      <source>No visits here</source>
      <translation>यहाँ कोई मुलाकात नहीं</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>फिर कोशिश करें</translation>
    </message>
    <message>
      <source>Which visits</source>
      <translation>कौन सी मुलाकातें</translation>
    </message>
  </context>
  <context>
    <name>WaitingRoom</name>
    <message numerus="yes">
      <source>%n patient(s) before you</source>
      <translation>
        <numerusform>आपसे पहले %n व्यक्ति</numerusform>
        <numerusform>आपसे पहले %n व्यक्ति</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) to wait. This is an estimate.</source>
      <translation>
        <numerusform>लगभग %n मिनट लगेगा। यह एक अनुमान है।</numerusform>
        <numerusform>लगभग %n मिनट लगेंगे। यह एक अनुमान है।</numerusform>
      </translation>
    </message>
    <message>
      <source>Check your internet. Your place is kept, and we try again by ourselves.</source>
      <translation>अपना इंटरनेट जाँचें। आपकी जगह सुरक्षित है, और हम अपने आप फिर कोशिश करते हैं।</translation>
    </message>
    <message>
      <source>Checking your connection</source>
      <translation>आपका कनेक्शन जाँचा जा रहा है</translation>
    </message>
    <message>
      <source>It can begin any moment. It may also take a little longer.</source>
      <translation>यह किसी भी पल शुरू हो सकती है। थोड़ा और समय भी लग सकता है।</translation>
    </message>
    <message>
      <source>It is {when}. This room opens at {time}.</source>
      <translation>यह {when} है। यह कक्ष {time} पर खुलता है।</translation>
    </message>
    <message>
      <source>Join again, or press “I am ready” and wait for {name} to call.</source>
      <translation>फिर जुड़ें, या “मैं तैयार हूँ” दबाएँ और {name} के कॉल की प्रतीक्षा करें।</translation>
    </message>
    <message>
      <source>Move closer to your router, or go in with sound alone.</source>
      <translation>अपने राउटर के पास जाएँ, या केवल आवाज़ के साथ जाएँ।</translation>
    </message>
    <message>
      <source>Press “I am ready”, and you are connected when {name} calls, without a ring.</source>
      <translation>“मैं तैयार हूँ” दबाएँ, और {name} के कॉल करने पर आप बिना घंटी के जुड़ जाएँगे।</translation>
    </message>
    <message>
      <source>Tell {name} that you are here.</source>
      <translation>{name} को बताएँ कि आप यहाँ हैं।</translation>
    </message>
    <message>
      <source>The call has a window of its own.</source>
      <translation>कॉल की अपनी खिड़की है।</translation>
    </message>
    <message>
      <source>The doctor knows that you are here</source>
      <translation>डॉक्टर जानते हैं कि आप यहाँ हैं</translation>
    </message>
    <message>
      <source>There is no connection to the clinic</source>
      <translation>क्लिनिक से कोई संपर्क नहीं है</translation>
    </message>
    <message>
      <source>This visit is later</source>
      <translation>यह मुलाकात बाद में है</translation>
    </message>
    <message>
      <source>This visit is over</source>
      <translation>यह मुलाकात पूरी हो गई</translation>
    </message>
    <message>
      <source>You are in a call</source>
      <translation>आप कॉल में हैं</translation>
    </message>
    <message>
      <source>You are in the waiting room</source>
      <translation>आप प्रतीक्षा कक्ष में हैं</translation>
    </message>
    <message>
      <source>You are next</source>
      <translation>अगली बारी आपकी है</translation>
    </message>
    <message>
      <source>You are ready. When {name} calls, you are connected without a ring. Stay on this page.</source>
      <translation>आप तैयार हैं। {name} के कॉल करने पर आप बिना घंटी के जुड़ जाएँगे। इसी पेज पर रहें।</translation>
    </message>
    <message>
      <source>You can write to {name}, and say how the visit was.</source>
      <translation>आप {name} को लिख सकते हैं, और बता सकते हैं कि मुलाकात कैसी रही।</translation>
    </message>
    <message>
      <source>You go in with picture and sound.</source>
      <translation>आप तस्वीर और आवाज़ के साथ जाते हैं।</translation>
    </message>
    <message>
      <source>You go in with sound alone.</source>
      <translation>आप केवल आवाज़ के साथ जाते हैं।</translation>
    </message>
    <message>
      <source>You go in with your picture, and write what you want to say.</source>
      <translation>आप तस्वीर के साथ जाते हैं, और जो कहना है उसे लिखते हैं।</translation>
    </message>
    <message>
      <source>You see and hear the doctor, and write what you want to say.</source>
      <translation>आप डॉक्टर को देखते और सुनते हैं, और जो कहना है उसे लिखते हैं।</translation>
    </message>
    <message>
      <source>Your connection is slow</source>
      <translation>आपका कनेक्शन धीमा है</translation>
    </message>
    <message>
      <source>Your connection to the clinic is good.</source>
      <translation>क्लिनिक से आपका कनेक्शन अच्छा है।</translation>
    </message>
    <message>
      <source>Your visit is happening now</source>
      <translation>आपकी मुलाकात चल रही है</translation>
    </message>
    <message>
      <source>{name} is away from the desk for a moment.</source>
      <translation>{name} थोड़ी देर के लिए अपनी जगह पर नहीं हैं।</translation>
    </message>
    <message numerus="yes">
      <source>{name} runs about %n minute(s) late.</source>
      <translation>
        <numerusform>{name} को लगभग %n मिनट की देर है।</numerusform>
        <numerusform>{name} को लगभग %n मिनट की देर है।</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} runs late.</source>
      <translation>{name} को देर हो रही है।</translation>
    </message>
  </context>
  <context>
    <name>WaitingRoomPlace</name>
    <message>
      <source>I cannot use picture and sound today. Please write to me here.</source>
      <translation>आज मैं तस्वीर और आवाज़ का उपयोग नहीं कर सकता/सकती। कृपया मुझे यहाँ लिखें।</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>फिर कोशिश करें</translation>
    </message>
    <message>
      <source>Waiting room</source>
      <translation>प्रतीक्षा कक्ष</translation>
    </message>
  </context>
  <context>
    <name>WhereaboutsCard</name>
    <message>
      <source>Asking the server</source>
      <translation>सर्वर से पूछा जा रहा है</translation>
    </message>
    <message>
      <source>Copy the number</source>
      <translation>नंबर कॉपी करें</translation>
    </message>
    <message>
      <source>In an emergency, or if the call drops</source>
      <translation>आपात स्थिति में, या कॉल कट जाए तो</translation>
    </message>
    <message>
      <source>The patient did not say where they are, nor a number to call back.</source>
      <translation>मरीज़ ने न जगह बताई, न वापस कॉल का नंबर।</translation>
    </message>
    <message>
      <source>The patient did not say where they are.</source>
      <translation>मरीज़ ने जगह नहीं बताई।</translation>
    </message>
    <message>
      <source>The patient gave no number to call back.</source>
      <translation>मरीज़ ने वापस कॉल का नंबर नहीं दिया।</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>फिर कोशिश करें</translation>
    </message>
    <message>
      <source>Where the patient is: {words}</source>
      <translation>मरीज़ कहाँ है: {words}</translation>
    </message>
  </context>
  <context>
    <name>_Picture</name>
    <message>
      <source>Your picture</source>
      <translation>आपका चित्र</translation>
    </message>
  </context>
</TS>
