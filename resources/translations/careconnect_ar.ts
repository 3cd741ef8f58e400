<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>AccountCard</name>
    <message>
      <source>Account</source>
      <translation>الحساب</translation>
    </message>
    <message>
      <source>Choose a picture of you</source>
      <translation>اختر صورة لك</translation>
    </message>
    <message>
      <source>Saved. Times are shown in it from your next sign-in.</source>
      <translation>تم الحفظ. تظهر الأوقات بها بدءًا من تسجيل الدخول التالي.</translation>
    </message>
    <message>
      <source>Sending your picture</source>
      <translation>جارٍ إرسال صورتك</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>تسجيل الخروج</translation>
    </message>
    <message>
      <source>Signing out also removes your drafts and lists from this computer.</source>
      <translation>تسجيل الخروج يزيل أيضًا مسوداتك وقوائمك من هذا الحاسوب.</translation>
    </message>
    <message>
      <source>This computer has no safe place for keys. You sign in each time, and drafts are kept only until you close CareConnect.</source>
      <translation>لا يوجد في هذا الحاسوب مكان آمن للمفاتيح. تسجّل الدخول في كل مرة، وتُحفظ المسودات حتى إغلاق CareConnect فقط.</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>المنطقة الزمنية</translation>
    </message>
    <message>
      <source>You stay signed in on this computer.</source>
      <translation>تبقى مسجّل الدخول على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Your picture</source>
      <translation>صورتك</translation>
    </message>
    <message>
      <source>Your visits are shown in this zone.</source>
      <translation>تُعرض زياراتك بهذه المنطقة.</translation>
    </message>
  </context>
  <context>
    <name>Activity</name>
    <message>
      <source>A session was ended because somebody used an old key of it</source>
      <translation>أُنهيت جلسة لأن أحدًا استخدم مفتاحًا قديمًا لها</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>الحساب</translation>
    </message>
    <message>
      <source>Account made</source>
      <translation>أُنشئ الحساب</translation>
    </message>
    <message>
      <source>Activity log looked at</source>
      <translation>تم الاطلاع على سجل النشاط</translation>
    </message>
    <message>
      <source>Call answered</source>
      <translation>تم الرد على المكالمة</translation>
    </message>
    <message>
      <source>Call ended</source>
      <translation>انتهت المكالمة</translation>
    </message>
    <message>
      <source>Call not let through</source>
      <translation>لم يُسمح بالمكالمة</translation>
    </message>
    <message>
      <source>Call placed</source>
      <translation>بدأت مكالمة</translation>
    </message>
    <message>
      <source>Calls</source>
      <translation>المكالمات</translation>
    </message>
    <message>
      <source>Code for a new password sent</source>
      <translation>أُرسل رمز لكلمة مرور جديدة</translation>
    </message>
    <message>
      <source>Confirmed by the clinic</source>
      <translation>أكدته العيادة</translation>
    </message>
    <message>
      <source>Consent given</source>
      <translation>أُعطيت الموافقة</translation>
    </message>
    <message>
      <source>Consent taken back</source>
      <translation>سُحبت الموافقة</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>File opened</source>
      <translation>فُتح ملف</translation>
    </message>
    <message>
      <source>File uploaded</source>
      <translation>رُفع ملف</translation>
    </message>
    <message>
      <source>List of conversations looked at</source>
      <translation>تم الاطلاع على قائمة المحادثات</translation>
    </message>
    <message>
      <source>List of patients looked at</source>
      <translation>تم الاطلاع على قائمة المرضى</translation>
    </message>
    <message>
      <source>List of visits looked at</source>
      <translation>تم الاطلاع على قائمة الزيارات</translation>
    </message>
    <message>
      <source>Looked up where a patient is</source>
      <translation>تم الاطلاع على مكان مريض</translation>
    </message>
    <message>
      <source>Message sent</source>
      <translation>أُرسلت رسالة</translation>
    </message>
    <message>
      <source>Messages looked at</source>
      <translation>تم الاطلاع على الرسائل</translation>
    </message>
    <message>
      <source>Messages marked as read</source>
      <translation>وُضعت علامة مقروء على الرسائل</translation>
    </message>
    <message>
      <source>New password set by a code</source>
      <translation>عُيّنت كلمة مرور جديدة برمز</translation>
    </message>
    <message>
      <source>Notes read</source>
      <translation>قُرئت الملاحظات</translation>
    </message>
    <message>
      <source>Notes signed</source>
      <translation>وُقّعت الملاحظات</translation>
    </message>
    <message>
      <source>Notes written</source>
      <translation>كُتبت ملاحظات</translation>
    </message>
    <message>
      <source>Number for text messages confirmed</source>
      <translation>تم تأكيد رقم الرسائل النصية</translation>
    </message>
    <message>
      <source>Number for text messages given</source>
      <translation>تم تقديم رقم للرسائل النصية</translation>
    </message>
    <message>
      <source>Number for text messages removed</source>
      <translation>تمت إزالة رقم الرسائل النصية</translation>
    </message>
    <message>
      <source>Password asked for again</source>
      <translation>طُلبت كلمة المرور مرة أخرى</translation>
    </message>
    <message>
      <source>Password changed</source>
      <translation>تغيّرت كلمة المرور</translation>
    </message>
    <message>
      <source>Patient checked in</source>
      <translation>سجّل المريض حضوره</translation>
    </message>
    <message>
      <source>Patient looked at</source>
      <translation>تم الاطلاع على مريض</translation>
    </message>
    <message>
      <source>Picture of the profile changed</source>
      <translation>تغيّرت صورة الملف الشخصي</translation>
    </message>
    <message>
      <source>Profile changed</source>
      <translation>تغيّر الملف الشخصي</translation>
    </message>
    <message>
      <source>Rating given</source>
      <translation>أُعطي تقييم</translation>
    </message>
    <message>
      <source>Records read and written</source>
      <translation>سجلات قُرئت وكُتبت</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>مرفوض</translation>
    </message>
    <message>
      <source>Request ran out without an answer</source>
      <translation>انتهى الطلب بلا رد</translation>
    </message>
    <message>
      <source>Sign-in code switched off</source>
      <translation>أُوقف رمز الدخول</translation>
    </message>
    <message>
      <source>Sign-in code switched on</source>
      <translation>فُعّل رمز الدخول</translation>
    </message>
    <message>
      <source>Signed in</source>
      <translation>تسجيل دخول</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>تم الخروج</translation>
    </message>
    <message>
      <source>Time off changed</source>
      <translation>تغيّرت أوقات الإجازة</translation>
    </message>
    <message>
      <source>Visit approved</source>
      <translation>أُكدت الزيارة</translation>
    </message>
    <message>
      <source>Visit asked for</source>
      <translation>طُلبت زيارة</translation>
    </message>
    <message>
      <source>Visit began</source>
      <translation>بدأت الزيارة</translation>
    </message>
    <message>
      <source>Visit cancelled</source>
      <translation>أُلغيت الزيارة</translation>
    </message>
    <message>
      <source>Visit declined</source>
      <translation>رُفضت الزيارة</translation>
    </message>
    <message>
      <source>Visit looked at</source>
      <translation>تم الاطلاع على زيارة</translation>
    </message>
    <message>
      <source>Visit marked as done</source>
      <translation>وُسمت الزيارة كمنتهية</translation>
    </message>
    <message>
      <source>Visit marked as missed</source>
      <translation>وُسمت الزيارة كفائتة</translation>
    </message>
    <message>
      <source>Visit moved</source>
      <translation>نُقلت الزيارة</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>الزيارات</translation>
    </message>
    <message>
      <source>Weekly hours changed</source>
      <translation>تغيّرت ساعات الأسبوع</translation>
    </message>
  </context>
  <context>
    <name>ActivityView</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n يوم</numerusform>
        <numerusform>يوم واحد</numerusform>
        <numerusform>يومان</numerusform>
        <numerusform>%n أيام</numerusform>
        <numerusform>%n يومًا</numerusform>
        <numerusform>%n يوم</numerusform>
      </translation>
    </message>
    <message>
      <source>Activity log</source>
      <translation>سجل النشاط</translation>
    </message>
    <message>
      <source>All</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>Calls, visits and what is read or written about patients appear here.</source>
      <translation>تظهر هنا المكالمات والزيارات وما يُقرأ أو يُكتب عن المرضى.</translation>
    </message>
    <message>
      <source>Choose another kind or more days, or load older entries.</source>
      <translation>اختر نوعًا آخر أو أيامًا أكثر، أو حمّل مدخلات أقدم.</translation>
    </message>
    <message>
      <source>Load older entries</source>
      <translation>تحميل مدخلات أقدم</translation>
    </message>
    <message>
      <source>Looking through older entries</source>
      <translation>جارٍ البحث في الإدخالات الأقدم</translation>
    </message>
    <message numerus="yes">
      <source>Looking through older entries: %n read, back to {day}</source>
      <translation>
        <numerusform>جارٍ البحث في الإدخالات الأقدم: لم يُقرأ أي إدخال (%n)، حتى {day}</numerusform>
        <numerusform>جارٍ البحث في الإدخالات الأقدم: قُرئ إدخال واحد (%n)، حتى {day}</numerusform>
        <numerusform>جارٍ البحث في الإدخالات الأقدم: قُرئ إدخالان (%n)، حتى {day}</numerusform>
        <numerusform>جارٍ البحث في الإدخالات الأقدم: قُرئت %n إدخالات، حتى {day}</numerusform>
        <numerusform>جارٍ البحث في الإدخالات الأقدم: قُرئ %n إدخالًا، حتى {day}</numerusform>
        <numerusform>جارٍ البحث في الإدخالات الأقدم: قُرئ %n إدخال، حتى {day}</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing has happened yet</source>
      <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
      <source>Nothing of this kind</source>
      <translation>لا شيء من هذا النوع</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>الفترة</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>مرفوض</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>عرض</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>شخص آخر</translation>
    </message>
    <message>
      <source>you</source>
      <translation>أنت</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}، {time}</translation>
    </message>
  </context>
  <context>
    <name>Advice</name>
    <message>
      <source>Call your local emergency number now (112 in Europe, 999 in the United Kingdom, 911 in North America), or ask somebody near you to call. Do not wait for a visit here.</source>
      <translation>اتصل الآن برقم الطوارئ المحلي (112 في أوروبا، 999 في المملكة المتحدة، 911 في أمريكا الشمالية)، أو اطلب من شخص قريب منك أن يتصل. لا تنتظر زيارة هنا.</translation>
    </message>
    <message>
      <source>Call {number} now, or ask somebody near you to call. Do not wait for a visit here.</source>
      <translation>اتصل الآن بالرقم {number}، أو اطلب من شخص قريب منك أن يتصل. لا تنتظر زيارة هنا.</translation>
    </message>
    <message>
      <source>This may be an emergency</source>
      <translation>قد تكون هذه حالة طارئة</translation>
    </message>
  </context>
  <context>
    <name>AdviceView</name>
    <message>
      <source>A doctor should look at this soon</source>
      <translation>ينبغي أن يرى طبيب هذا قريبًا</translation>
    </message>
    <message>
      <source>Among other things, it may be:</source>
      <translation>قد يكون، من بين أمور أخرى:</translation>
    </message>
    <message>
      <source>Not urgent, as far as can be told</source>
      <translation>غير عاجل، بقدر ما يمكن القول</translation>
    </message>
    <message>
      <source>Please ask for a visit within the next days.</source>
      <translation>من فضلك اطلب زيارة خلال الأيام القادمة.</translation>
    </message>
    <message>
      <source>Talk about it with your doctor in this visit.</source>
      <translation>تحدث عن ذلك مع طبيبك في هذه الزيارة.</translation>
    </message>
    <message>
      <source>This is general advice and no diagnosis. If it gets worse, seek medical help at once.</source>
      <translation>هذه نصيحة عامة وليست تشخيصًا. إذا ساءت الحالة فاطلب المساعدة الطبية فورًا.</translation>
    </message>
    <message>
      <source>You can still ask for a visit here, once somebody is helping you.</source>
      <translation>يمكنك طلب زيارة هنا بعد أن يساعدك أحد.</translation>
    </message>
    <message>
      <source>{condition} (fits a little)</source>
      <translation>{condition} (ينطبق قليلًا)</translation>
    </message>
    <message>
      <source>{condition} (fits partly)</source>
      <translation>{condition} (ينطبق جزئيًا)</translation>
    </message>
    <message>
      <source>{condition} (fits well)</source>
      <translation>{condition} (ينطبق جيدًا)</translation>
    </message>
  </context>
  <context>
    <name>AfterVisitCard</name>
    <message>
      <source>How was it? It takes half a minute, and helps others.</source>
      <translation>كيف كانت؟ يستغرق الأمر نصف دقيقة، ويساعد غيرك.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>ليس الآن</translation>
    </message>
    <message>
      <source>Rate the visit</source>
      <translation>قيّم الزيارة</translation>
    </message>
    <message>
      <source>See the summary</source>
      <translation>اعرض الملخص</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>كتابة رسالة</translation>
    </message>
    <message>
      <source>Your visit with {name} is over</source>
      <translation>انتهت زيارتك مع {name}</translation>
    </message>
  </context>
  <context>
    <name>Alerts</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>لا رسائل جديدة</numerusform>
        <numerusform>رسالة جديدة واحدة</numerusform>
        <numerusform>رسالتان جديدتان</numerusform>
        <numerusform>%n رسائل جديدة</numerusform>
        <numerusform>%n رسالة جديدة</numerusform>
        <numerusform>%n رسالة جديدة</numerusform>
      </translation>
    </message>
    <message>
      <source>New message from {name}</source>
      <translation>رسالة جديدة من {name}</translation>
    </message>
    <message>
      <source>Open CareConnect to read.</source>
      <translation>افتح CareConnect للقراءة.</translation>
    </message>
    <message>
      <source>Open CareConnect to see more.</source>
      <translation>افتح CareConnect لترى المزيد.</translation>
    </message>
    <message>
      <source>Somebody asks for a visit</source>
      <translation>يطلب أحدهم زيارة</translation>
    </message>
    <message>
      <source>Your request was not answered</source>
      <translation>لم يُرد على طلبك</translation>
    </message>
    <message>
      <source>Your visit begins as planned</source>
      <translation>تبدأ زيارتك كما هو مقرر</translation>
    </message>
    <message>
      <source>Your visit begins later</source>
      <translation>تبدأ زيارتك لاحقًا</translation>
    </message>
    <message>
      <source>Your visit has a new time</source>
      <translation>لزيارتك وقت جديد</translation>
    </message>
    <message>
      <source>Your visit is approved</source>
      <translation>زيارتك مؤكدة</translation>
    </message>
    <message>
      <source>Your visit is cancelled</source>
      <translation>أُلغيت زيارتك</translation>
    </message>
    <message>
      <source>Your visit was declined</source>
      <translation>رُفضت زيارتك</translation>
    </message>
  </context>
  <context>
    <name>AppearanceCard</name>
    <message>
      <source>Appearance</source>
      <translation>المظهر</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>تلقائي</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>تباين عالٍ</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>Size of text</source>
      <translation>حجم النص</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>الألوان</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} ٪</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>Close this message</source>
      <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
      <source>Copy the technical line for support</source>
      <translation>نسخ السطر التقني للدعم</translation>
    </message>
    <message>
      <source>Support number %1</source>
      <translation>رقم الدعم %1</translation>
    </message>
  </context>
  <context>
    <name>BookingView</name>
    <message>
      <source>Ask for this time</source>
      <translation>اطلب هذا الوقت</translation>
    </message>
    <message>
      <source>Ask for this visit</source>
      <translation>طلب هذه الزيارة</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Choose a time first</source>
      <translation>اختر وقتًا أولًا</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>تم</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>جارٍ التحميل</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>جارٍ الإرسال</translation>
    </message>
    <message>
      <source>Step {number} of {count}: check and send</source>
      <translation>الخطوة {number} من {count}: المراجعة والإرسال</translation>
    </message>
    <message>
      <source>Step {number} of {count}: choose a time</source>
      <translation>الخطوة {number} من {count}: اختيار الوقت</translation>
    </message>
    <message>
      <source>Step {number} of {count}: what brings you</source>
      <translation>الخطوة {number} من {count}: سبب الزيارة</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
  </context>
  <context>
    <name>CalendarExport</name>
    <message>
      <source>Add to calendar</source>
      <translation>إضافة إلى التقويم</translation>
    </message>
    <message>
      <source>Calendar file (*.ics)</source>
      <translation>ملف تقويم (*.ics)</translation>
    </message>
    <message>
      <source>Visit by CareConnect</source>
      <translation>زيارة عبر CareConnect</translation>
    </message>
  </context>
  <context>
    <name>Call</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>لا رسائل جديدة</numerusform>
        <numerusform>رسالة جديدة واحدة</numerusform>
        <numerusform>رسالتان جديدتان</numerusform>
        <numerusform>%n رسائل جديدة</numerusform>
        <numerusform>%n رسالة جديدة</numerusform>
        <numerusform>%n رسالة جديدة</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>رد</translation>
    </message>
    <message>
      <source>Answer with picture and sound</source>
      <translation>الرد بالصورة والصوت</translation>
    </message>
    <message>
      <source>Answer without camera</source>
      <translation>الرد بدون كاميرا</translation>
    </message>
    <message>
      <source>Answer, and keep the camera off</source>
      <translation>الرد مع إبقاء الكاميرا مغلقة</translation>
    </message>
    <message>
      <source>Back to the call</source>
      <translation>العودة إلى المكالمة</translation>
    </message>
    <message>
      <source>Beside the picture</source>
      <translation>بجانب الصورة</translation>
    </message>
    <message>
      <source>Call controls</source>
      <translation>أدوات المكالمة</translation>
    </message>
    <message>
      <source>Call – CareConnect</source>
      <translation>مكالمة – CareConnect</translation>
    </message>
    <message>
      <source>Calling</source>
      <translation>جارٍ الاتصال</translation>
    </message>
    <message>
      <source>Calling {name}.</source>
      <translation>جارٍ الاتصال بـ {name}.</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>الكاميرا</translation>
    </message>
    <message>
      <source>Camera off</source>
      <translation>إيقاف الكاميرا</translation>
    </message>
    <message>
      <source>Camera on</source>
      <translation>تشغيل الكاميرا</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>الدردشة</translation>
    </message>
    <message>
      <source>Choose camera</source>
      <translation>اختيار الكاميرا</translation>
    </message>
    <message>
      <source>Choose microphone and loudspeaker</source>
      <translation>اختيار الميكروفون ومكبر الصوت</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Close the panel</source>
      <translation>إغلاق اللوحة</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>متصل</translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>جارٍ التوصيل</translation>
    </message>
    <message>
      <source>Connecting you with {name}.</source>
      <translation>جارٍ توصيلك مع {name}.</translation>
    </message>
    <message>
      <source>Continue without it</source>
      <translation>المتابعة بدونه</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>رفض</translation>
    </message>
    <message>
      <source>Decline the call</source>
      <translation>رفض المكالمة</translation>
    </message>
    <message>
      <source>End the call for yourself</source>
      <translation>إنهاء المكالمة من جهتك</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>انتهت</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>ملء الشاشة</translation>
    </message>
    <message>
      <source>I agree</source>
      <translation>أوافق</translation>
    </message>
    <message>
      <source>I do not agree</source>
      <translation>لا أوافق</translation>
    </message>
    <message>
      <source>It is ringing. Waiting for {name} to answer.</source>
      <translation>الهاتف يرن. في انتظار رد {name}.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>مغادرة</translation>
    </message>
    <message>
      <source>Leave full screen</source>
      <translation>الخروج من ملء الشاشة</translation>
    </message>
    <message>
      <source>Leave the call with {name}?</source>
      <translation>هل تريد مغادرة المكالمة مع {name}؟</translation>
    </message>
    <message>
      <source>Loudspeaker</source>
      <translation>مكبر الصوت</translation>
    </message>
    <message>
      <source>Microphone</source>
      <translation>الميكروفون</translation>
    </message>
    <message>
      <source>More</source>
      <translation>المزيد</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>كتم</translation>
    </message>
    <message>
      <source>Mute your microphone</source>
      <translation>كتم الميكروفون</translation>
    </message>
    <message>
      <source>No camera found</source>
      <translation>لم يُعثر على كاميرا</translation>
    </message>
    <message>
      <source>No camera was found. The call goes on without your picture. Plug a camera in, if you can.</source>
      <translation>لم يُعثر على كاميرا. تستمر المكالمة بدون صورتك. صِل كاميرا إن أمكن.</translation>
    </message>
    <message>
      <source>No loudspeaker found</source>
      <translation>لم يُعثر على مكبر صوت</translation>
    </message>
    <message>
      <source>No loudspeaker was found, so you cannot hear {name}. Plug one in, or headphones.</source>
      <translation>لم يُعثر على مكبر صوت، لذلك لا تسمع {name}. صِل مكبر صوت أو سماعات.</translation>
    </message>
    <message>
      <source>No microphone found</source>
      <translation>لم يُعثر على ميكروفون</translation>
    </message>
    <message>
      <source>No microphone was found, so {name} cannot hear you. Plug one in, or a headset.</source>
      <translation>لم يُعثر على ميكروفون، لذلك لا يسمعك {name}. صِل ميكروفونًا أو سماعة رأس.</translation>
    </message>
    <message>
      <source>No way to {name} was found through this network. Try another network, or call again.</source>
      <translation>لم يوجد طريق إلى {name} عبر هذه الشبكة. جرّب شبكة أخرى أو اتصل مرة أخرى.</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>ملاحظات</translation>
    </message>
    <message>
      <source>Reconnecting</source>
      <translation>جارٍ إعادة التوصيل</translation>
    </message>
    <message>
      <source>Ringing</source>
      <translation>يرن</translation>
    </message>
    <message>
      <source>Screen of {name}</source>
      <translation>شاشة {name}</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>مشاركة</translation>
    </message>
    <message>
      <source>Show a window or your screen</source>
      <translation>عرض نافذة أو شاشتك</translation>
    </message>
    <message>
      <source>Show nothing of your screen any more</source>
      <translation>عدم عرض أي شيء من شاشتك بعد الآن</translation>
    </message>
    <message>
      <source>Small window on top</source>
      <translation>نافذة صغيرة في المقدمة</translation>
    </message>
    <message>
      <source>Somebody is calling you</source>
      <translation>هناك من يتصل بك</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>البقاء</translation>
    </message>
    <message>
      <source>Stop sharing</source>
      <translation>إيقاف المشاركة</translation>
    </message>
    <message>
      <source>The call could not be connected. Check your internet connection and call again.</source>
      <translation>تعذّر توصيل المكالمة. تحقق من اتصالك بالإنترنت واتصل مرة أخرى.</translation>
    </message>
    <message>
      <source>The call goes on in another window or on another device.</source>
      <translation>تستمر المكالمة في نافذة أخرى أو على جهاز آخر.</translation>
    </message>
    <message>
      <source>The camera does not work. The call goes on without your picture.</source>
      <translation>الكاميرا لا تعمل. تستمر المكالمة بدون صورتك.</translation>
    </message>
    <message>
      <source>The camera gives no picture; another program may be using it. The call goes on without your picture.</source>
      <translation>الكاميرا لا تعطي صورة؛ ربما يستخدمها برنامج آخر. تستمر المكالمة بدون صورتك.</translation>
    </message>
    <message>
      <source>The clinic's server cannot be reached. Check your internet connection and call again.</source>
      <translation>لا يمكن الوصول إلى خادم العيادة. تحقق من اتصالك بالإنترنت واتصل مرة أخرى.</translation>
    </message>
    <message>
      <source>The clinic's server cannot be reached. Your call goes on.</source>
      <translation>لا يمكن الوصول إلى خادم العيادة. مكالمتك مستمرة.</translation>
    </message>
    <message>
      <source>The connection was interrupted. Reconnecting you with {name}. You do not need to do anything.</source>
      <translation>انقطع الاتصال. جارٍ إعادة توصيلك مع {name}. لا يلزمك فعل شيء.</translation>
    </message>
    <message>
      <source>The connection was lost and did not come back. You can call {name} again.</source>
      <translation>انقطع الاتصال ولم يعد. يمكنك الاتصال بـ {name} مرة أخرى.</translation>
    </message>
    <message>
      <source>The loudspeaker cannot be opened, so you cannot hear {name}. Close other programs.</source>
      <translation>لا يمكن فتح مكبر الصوت، لذلك لا تسمع {name}. أغلق البرامج الأخرى.</translation>
    </message>
    <message>
      <source>The loudspeaker does not work, so you cannot hear {name}.</source>
      <translation>مكبر الصوت لا يعمل، لذلك لا تسمع {name}.</translation>
    </message>
    <message>
      <source>The microphone cannot be opened, so {name} cannot hear you. Close other programs.</source>
      <translation>لا يمكن فتح الميكروفون، لذلك لا يسمعك {name}. أغلق البرامج الأخرى.</translation>
    </message>
    <message>
      <source>The microphone does not work, so {name} cannot hear you.</source>
      <translation>الميكروفون لا يعمل، لذلك لا يسمعك {name}.</translation>
    </message>
    <message>
      <source>The other person stays until they leave too. You can call again.</source>
      <translation>يبقى الشخص الآخر حتى يغادر هو أيضًا. يمكنك الاتصال مرة أخرى.</translation>
    </message>
    <message>
      <source>The other program sent something that cannot be read. Call {name} again.</source>
      <translation>أرسل البرنامج الآخر شيئًا لا يمكن قراءته. اتصل بـ {name} مرة أخرى.</translation>
    </message>
    <message>
      <source>The other program speaks no language of pictures and sound that this one knows.</source>
      <translation>لا يستخدم البرنامج الآخر صيغة صورة وصوت يعرفها هذا البرنامج.</translation>
    </message>
    <message>
      <source>The video file cannot be read. The call goes on without your picture.</source>
      <translation>لا يمكن قراءة ملف الفيديو. تستمر المكالمة بدون صورتك.</translation>
    </message>
    <message>
      <source>The video file was not found. The call goes on without your picture.</source>
      <translation>لم يُعثر على ملف الفيديو. تستمر المكالمة بدون صورتك.</translation>
    </message>
    <message>
      <source>The window that you share is hidden. {name} sees its last picture until you open it again.</source>
      <translation>النافذة التي تشاركها مخفية. يرى {name} آخر صورة منها إلى أن تفتحها من جديد.</translation>
    </message>
    <message>
      <source>The window that you shared was closed. Nothing is shared any more.</source>
      <translation>أُغلقت النافذة التي كنت تشاركها. لم يعد أي شيء قيد المشاركة.</translation>
    </message>
    <message>
      <source>This computer has no network. Connect it and call again.</source>
      <translation>هذا الكمبيوتر غير متصل بالشبكة. صِله واتصل مرة أخرى.</translation>
    </message>
    <message>
      <source>This program may not use the camera. Allow it in the settings of your computer.</source>
      <translation>لا يُسمح لهذا البرنامج باستخدام الكاميرا. اسمح بذلك في إعدادات الكمبيوتر.</translation>
    </message>
    <message>
      <source>This program may not use the microphone, so {name} cannot hear you. Allow it in your computer's settings.</source>
      <translation>لا يُسمح لهذا البرنامج باستخدام الميكروفون، لذلك لا يسمعك {name}. اسمح بذلك في إعدادات الكمبيوتر.</translation>
    </message>
    <message>
      <source>Try camera again</source>
      <translation>جرّب الكاميرا مرة أخرى</translation>
    </message>
    <message>
      <source>Try loudspeaker again</source>
      <translation>جرّب مكبر الصوت مرة أخرى</translation>
    </message>
    <message>
      <source>Try microphone again</source>
      <translation>جرّب الميكروفون مرة أخرى</translation>
    </message>
    <message>
      <source>Turn your camera off</source>
      <translation>إيقاف الكاميرا الخاصة بك</translation>
    </message>
    <message>
      <source>Unmute</source>
      <translation>إلغاء الكتم</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>الزيارة</translation>
    </message>
    <message>
      <source>What you shared cannot be shown any more. Choose another window.</source>
      <translation>لم يعد من الممكن عرض ما شاركته. اختر نافذة أخرى.</translation>
    </message>
    <message>
      <source>You</source>
      <translation>أنت</translation>
    </message>
    <message>
      <source>You are connected. Waiting for the picture of {name}.</source>
      <translation>أنت متصل. في انتظار صورة {name}.</translation>
    </message>
    <message>
      <source>You are muted. Let others hear you</source>
      <translation>صوتك مكتوم. دع الآخرين يسمعونك</translation>
    </message>
    <message>
      <source>You are muted. Nobody can hear you.</source>
      <translation>صوتك مكتوم. لا أحد يسمعك.</translation>
    </message>
    <message>
      <source>You are sharing. {name} sees it instead of your camera, until you stop.</source>
      <translation>أنت تشارك الآن. {name} يرى ذلك بدلاً من كاميرتك إلى أن تتوقف.</translation>
    </message>
    <message>
      <source>You are sharing. {name} sees it.</source>
      <translation>أنت تشارك الآن. {name} يرى ذلك.</translation>
    </message>
    <message>
      <source>You are speaking, but you are muted. Nobody can hear you.</source>
      <translation>أنت تتحدث لكن صوتك مكتوم. لا أحد يسمعك.</translation>
    </message>
    <message>
      <source>You can call {name} from 15 minutes before an approved visit. Your list of visits shows its time.</source>
      <translation>يمكنك الاتصال بـ {name} ابتداءً من ١٥ دقيقة قبل زيارة مؤكدة. تجد الوقت في قائمة زياراتك.</translation>
    </message>
    <message>
      <source>You have answered on another device.</source>
      <translation>لقد رددت على جهاز آخر.</translation>
    </message>
    <message>
      <source>You have called {name} several times. Wait ten minutes, or send a message.</source>
      <translation>لقد اتصلت بـ {name} عدة مرات. انتظر عشر دقائق أو أرسل رسالة.</translation>
    </message>
    <message>
      <source>You have cancelled the call.</source>
      <translation>لقد ألغيت المكالمة.</translation>
    </message>
    <message>
      <source>You have declined on another device.</source>
      <translation>لقد رفضت على جهاز آخر.</translation>
    </message>
    <message>
      <source>You have declined the call.</source>
      <translation>لقد رفضت المكالمة.</translation>
    </message>
    <message>
      <source>You have left the call.</source>
      <translation>لقد غادرت المكالمة.</translation>
    </message>
    <message>
      <source>You missed a call from {name}.</source>
      <translation>فاتتك مكالمة من {name}.</translation>
    </message>
    <message>
      <source>Your camera and microphone are off until you answer.</source>
      <translation>الكاميرا والميكروفون مغلقان حتى ترد.</translation>
    </message>
    <message>
      <source>Your camera is off. Turn it on</source>
      <translation>الكاميرا مغلقة. شغّلها</translation>
    </message>
    <message>
      <source>Your picture. The arrow keys move it to another corner.</source>
      <translation>صورتك. تنقلها مفاتيح الأسهم إلى زاوية أخرى.</translation>
    </message>
    <message>
      <source>the other person</source>
      <translation>الشخص الآخر</translation>
    </message>
    <message>
      <source>{name} cannot take the call now.</source>
      <translation>لا يستطيع {name} استقبال المكالمة الآن.</translation>
    </message>
    <message>
      <source>{name} did not answer.</source>
      <translation>لم يرد {name}.</translation>
    </message>
    <message>
      <source>{name} has answered. Connecting picture and sound.</source>
      <translation>رد {name}. جارٍ توصيل الصورة والصوت.</translation>
    </message>
    <message>
      <source>{name} has left the call.</source>
      <translation>غادر {name} المكالمة.</translation>
    </message>
    <message>
      <source>{name} has lost the connection. Waiting for {name} to come back.</source>
      <translation>فقد {name} الاتصال. في انتظار عودة {name}.</translation>
    </message>
    <message>
      <source>{name} has stopped calling.</source>
      <translation>توقف {name} عن الاتصال.</translation>
    </message>
    <message>
      <source>{name} has turned on recording. Do you agree to be recorded?</source>
      <translation>قام {name} بتشغيل التسجيل. هل توافق على أن يتم تسجيلك؟</translation>
    </message>
    <message>
      <source>{name} has turned on recording. You did not agree.</source>
      <translation>قام {name} بتشغيل التسجيل. أنت لم توافق.</translation>
    </message>
    <message>
      <source>{name} has turned the camera off.</source>
      <translation>أوقف {name} الكاميرا.</translation>
    </message>
    <message>
      <source>{name} is calling you.</source>
      <translation>{name} يتصل بك.</translation>
    </message>
    <message>
      <source>{name} is in another call. Try again in a few minutes.</source>
      <translation>{name} في مكالمة أخرى. حاول مرة أخرى بعد دقائق.</translation>
    </message>
    <message>
      <source>{name} is muted.</source>
      <translation>صوت {name} مكتوم.</translation>
    </message>
    <message>
      <source>{name} is not online now. Send a message, or try again later.</source>
      <translation>{name} غير متصل الآن. أرسل رسالة أو حاول لاحقًا.</translation>
    </message>
    <message>
      <source>{name} is reconnecting. You can go on talking.</source>
      <translation>{name} يعيد الاتصال. يمكنك متابعة الحديث.</translation>
    </message>
    <message>
      <source>{name} is recording this call.</source>
      <translation>{name} يسجّل هذه المكالمة.</translation>
    </message>
  </context>
  <context>
    <name>CallQuality</name>
    <message>
      <source>What comes from {name}: {quality}</source>
      <translation>ما يصل من {name}: {quality}</translation>
    </message>
    <message>
      <source>Your connection: {quality}</source>
      <translation>اتصالك: {quality}</translation>
    </message>
    <message>
      <source>fair</source>
      <translation>متوسط</translation>
    </message>
    <message>
      <source>good</source>
      <translation>جيد</translation>
    </message>
    <message>
      <source>lost</source>
      <translation>مقطوع</translation>
    </message>
    <message>
      <source>not known yet</source>
      <translation>غير معروف بعد</translation>
    </message>
    <message>
      <source>poor</source>
      <translation>ضعيف</translation>
    </message>
  </context>
  <context>
    <name>CheckInDialog</name>
    <message>
      <source>I am here</source>
      <translation>أنا هنا</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>ليس الآن</translation>
    </message>
    <message>
      <source>So that help finds you in an emergency. You may leave it empty.</source>
      <translation>ليجدك المسعفون عند الطوارئ. يمكنك تركه فارغًا.</translation>
    </message>
    <message>
      <source>Telephone number</source>
      <translation>رقم الهاتف</translation>
    </message>
    <message>
      <source>Tell the doctor</source>
      <translation>إبلاغ الطبيب</translation>
    </message>
    <message>
      <source>This is no number to call. Please look at it again, or leave it empty.</source>
      <translation>لا يمكن الاتصال بهذا الرقم. راجعه من فضلك، أو اتركه فارغًا.</translation>
    </message>
    <message>
      <source>To call you back if the connection fails. You may leave it empty.</source>
      <translation>لمعاودة الاتصال بك إذا انقطع الاتصال. يمكنك تركه فارغًا.</translation>
    </message>
    <message>
      <source>Where are you now?</source>
      <translation>أين أنت الآن؟</translation>
    </message>
    <message>
      <source>{name} will see that you are waiting, and calls you.</source>
      <translation>سيرى {name} أنك تنتظر، وسيتصل بك.</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>Add a picture</source>
      <translation>إضافة صورة</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>اختيار صورة</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Getting the picture ready</source>
      <translation>يجري تجهيز الصورة</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>صورة</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>صورة</translation>
    </message>
    <message>
      <source>Remove the picture</source>
      <translation>إزالة الصورة</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>إرسال</translation>
    </message>
    <message>
      <source>Take a photo</source>
      <translation>التقاط صورة</translation>
    </message>
    <message>
      <source>This picture goes with your message.</source>
      <translation>تُرسل هذه الصورة مع رسالتك.</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>كتابة رسالة</translation>
    </message>
    <message>
      <source>Your message</source>
      <translation>رسالتك</translation>
    </message>
  </context>
  <context>
    <name>DayPlace</name>
    <message numerus="yes">
      <source>%n done</source>
      <translation>
        <numerusform>لا شيء منجز</numerusform>
        <numerusform>%n منجزة</numerusform>
        <numerusform>%n منجزتان</numerusform>
        <numerusform>%n منجزة</numerusform>
        <numerusform>%n منجزة</numerusform>
        <numerusform>%n منجزة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) to come</source>
      <translation>
        <numerusform>لا زيارات قادمة</numerusform>
        <numerusform>زيارة قادمة واحدة</numerusform>
        <numerusform>زيارتان قادمتان</numerusform>
        <numerusform>%n زيارات قادمة</numerusform>
        <numerusform>%n زيارة قادمة</numerusform>
        <numerusform>%n زيارة قادمة</numerusform>
      </translation>
    </message>
    <message>
      <source>Agenda</source>
      <translation>جدول اليوم</translation>
    </message>
    <message>
      <source>Cancel the visit</source>
      <translation>إلغاء الزيارة</translation>
    </message>
    <message>
      <source>Cancel this visit?</source>
      <translation>هل تريد إلغاء هذه الزيارة؟</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>رفض</translation>
    </message>
    <message>
      <source>Decline this request?</source>
      <translation>هل تريد رفض هذا الطلب؟</translation>
    </message>
    <message>
      <source>Just came</source>
      <translation>وصل للتو</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>الإبقاء عليها</translation>
    </message>
    <message>
      <source>No visits on this day</source>
      <translation>لا زيارات في هذا اليوم</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>ليس الآن</translation>
    </message>
    <message>
      <source>The day after</source>
      <translation>اليوم التالي</translation>
    </message>
    <message>
      <source>The day before</source>
      <translation>اليوم السابق</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
    <message>
      <source>Visits appear here as soon as you approve them.</source>
      <translation>تظهر الزيارات هنا بعد موافقتك عليها.</translation>
    </message>
    <message numerus="yes">
      <source>Waiting %n min</source>
      <translation>
        <numerusform>وصل الآن</numerusform>
        <numerusform>ينتظر منذ دقيقة</numerusform>
        <numerusform>ينتظر منذ دقيقتين</numerusform>
        <numerusform>ينتظر منذ %n دقائق</numerusform>
        <numerusform>ينتظر منذ %n دقيقة</numerusform>
        <numerusform>ينتظر منذ %n دقيقة</numerusform>
      </translation>
    </message>
    <message>
      <source>{day}, {date}</source>
      <translation>{day}، {date}</translation>
    </message>
    <message>
      <source>{left}, {done}</source>
      <translation>{left}، {done}</translation>
    </message>
    <message>
      <source>{name} asked for a visit {when} and is told that you cannot take it.</source>
      <translation>طلب {name} زيارة {when} وسيُبلَّغ بأنك لا تستطيع.</translation>
    </message>
    <message>
      <source>{name} has a visit {when} and is told that it does not take place.</source>
      <translation>لدى {name} زيارة {when} وسيُبلّغ بأنها لن تتم.</translation>
    </message>
  </context>
  <context>
    <name>Desktop</name>
    <message>
      <source>Leave and quit</source>
      <translation>المغادرة والإنهاء</translation>
    </message>
    <message>
      <source>Leave the call and quit?</source>
      <translation>مغادرة المكالمة والإنهاء؟</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>البقاء</translation>
    </message>
    <message>
      <source>The call ends when CareConnect ends.</source>
      <translation>تنتهي المكالمة عند إنهاء CareConnect.</translation>
    </message>
  </context>
  <context>
    <name>DesktopCard</name>
    <message>
      <source>Calls still reach you then.</source>
      <translation>عندها تصلك المكالمات أيضًا.</translation>
    </message>
    <message>
      <source>Information for support</source>
      <translation>معلومات للدعم</translation>
    </message>
    <message>
      <source>Keep running when the window is closed</source>
      <translation>الاستمرار في العمل عند إغلاق النافذة</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
      <source>Open the log folder</source>
      <translation>فتح مجلد السجلات</translation>
    </message>
    <message>
      <source>Start CareConnect with the computer</source>
      <translation>تشغيل CareConnect مع الكمبيوتر</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>هذا الحاسوب</translation>
    </message>
  </context>
  <context>
    <name>DeviceCheck</name>
    <message>
      <source>Camera</source>
      <translation>الكاميرا</translation>
    </message>
    <message>
      <source>Camera and sound</source>
      <translation>الكاميرا والصوت</translation>
    </message>
    <message>
      <source>Check camera and sound – CareConnect</source>
      <translation>فحص الكاميرا والصوت – CareConnect</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>تم</translation>
    </message>
    <message>
      <source>Loudness of your microphone</source>
      <translation>شدة صوت الميكروفون</translation>
    </message>
    <message>
      <source>Loudspeaker</source>
      <translation>مكبر الصوت</translation>
    </message>
    <message>
      <source>Microphone</source>
      <translation>الميكروفون</translation>
    </message>
    <message>
      <source>Play a sound</source>
      <translation>تشغيل صوت</translation>
    </message>
    <message>
      <source>Play a sound. If you hear it, all is well.</source>
      <translation>شغّل صوتًا. إذا سمعته فكل شيء على ما يرام.</translation>
    </message>
    <message>
      <source>Say something: the bar moves when we hear you.</source>
      <translation>قل شيئًا: يتحرك الشريط عندما نسمعك.</translation>
    </message>
    <message>
      <source>This is you, as in a mirror.</source>
      <translation>هذه صورتك، كما في المرآة.</translation>
    </message>
    <message>
      <source>We can hear you.</source>
      <translation>نحن نسمعك.</translation>
    </message>
    <message>
      <source>Your picture</source>
      <translation>صورتك</translation>
    </message>
  </context>
  <context>
    <name>DevicePanel</name>
    <message>
      <source>Camera</source>
      <translation>الكاميرا</translation>
    </message>
    <message>
      <source>Can you hear us? Play a sound to be sure.</source>
      <translation>هل تسمعنا؟ شغّل صوتًا لتتأكد.</translation>
    </message>
    <message>
      <source>Change devices</source>
      <translation>غيّر الأجهزة</translation>
    </message>
    <message>
      <source>Loudspeaker</source>
      <translation>مكبر الصوت</translation>
    </message>
    <message>
      <source>Microphone</source>
      <translation>الميكروفون</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>كتم</translation>
    </message>
    <message>
      <source>Play a sound</source>
      <translation>تشغيل صوت</translation>
    </message>
    <message>
      <source>Say something: the bar moves when we hear you.</source>
      <translation>قل شيئًا: يتحرك الشريط عندما نسمعك.</translation>
    </message>
    <message>
      <source>This is you, as in a mirror.</source>
      <translation>هذه صورتك، كما في المرآة.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
    <message>
      <source>Turn camera off</source>
      <translation>أوقف الكاميرا</translation>
    </message>
    <message>
      <source>Turn camera on</source>
      <translation>شغّل الكاميرا</translation>
    </message>
    <message>
      <source>Unmute</source>
      <translation>إلغاء الكتم</translation>
    </message>
    <message>
      <source>We can hear you.</source>
      <translation>نحن نسمعك.</translation>
    </message>
    <message>
      <source>You go in muted. You can unmute later.</source>
      <translation>تدخل والصوت مكتوم. يمكنك تشغيله لاحقًا.</translation>
    </message>
    <message>
      <source>You go in without a picture. You can turn it on later.</source>
      <translation>تدخل بلا صورة. يمكنك تشغيلها لاحقًا.</translation>
    </message>
    <message>
      <source>Your camera is off</source>
      <translation>كاميرتك متوقفة</translation>
    </message>
  </context>
  <context>
    <name>DevicesCard</name>
    <message>
      <source>Camera and sound</source>
      <translation>الكاميرا والصوت</translation>
    </message>
    <message>
      <source>Check camera and sound</source>
      <translation>فحص الكاميرا والصوت</translation>
    </message>
    <message>
      <source>See your own picture, hear a sound, and choose what to use.</source>
      <translation>شاهد صورتك واسمع صوتًا واختر أجهزتك.</translation>
    </message>
  </context>
  <context>
    <name>Diagnostics</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Information for support</source>
      <translation>معلومات للدعم</translation>
    </message>
    <message>
      <source>It cannot be saved there. Choose another folder.</source>
      <translation>لا يمكن الحفظ هناك. اختر مجلدا آخر.</translation>
    </message>
    <message>
      <source>Log {name}</source>
      <translation>السجل {name}</translation>
    </message>
    <message>
      <source>Nothing is sent. Look at each part, save all as one file, and give it to whoever helps you.</source>
      <translation>لا يُرسل شيء. انظر إلى كل جزء، واحفظ الكل في ملف واحد، وأعطه لمن يساعدك.</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>جزء</translation>
    </message>
    <message>
      <source>Program and computer</source>
      <translation>البرنامج والكمبيوتر</translation>
    </message>
    <message>
      <source>Save as a file</source>
      <translation>حفظ كملف</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>حُفظ باسم {name}.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>Text of this part</source>
      <translation>نص هذا الجزء</translation>
    </message>
  </context>
  <context>
    <name>DirectoryView</name>
    <message>
      <source>A name, for example Meyer</source>
      <translation>اسم، مثل حداد</translation>
    </message>
    <message>
      <source>All languages</source>
      <translation>كل اللغات</translation>
    </message>
    <message>
      <source>All specialties</source>
      <translation>كل التخصصات</translation>
    </message>
    <message>
      <source>Doctors</source>
      <translation>الأطباء</translation>
    </message>
    <message>
      <source>Free {when}</source>
      <translation>متاح {when}</translation>
    </message>
    <message>
      <source>It comes as soon as the server can be reached.</source>
      <translation>ستصل حالما يمكن الوصول إلى الخادم.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Looking for doctors</source>
      <translation>جارٍ البحث عن أطباء</translation>
    </message>
    <message>
      <source>No doctor found</source>
      <translation>لم يُعثر على طبيب</translation>
    </message>
    <message>
      <source>No free time in two weeks</source>
      <translation>لا وقت متاح خلال أسبوعين</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>بحث</translation>
    </message>
    <message>
      <source>Show all doctors</source>
      <translation>عرض كل الأطباء</translation>
    </message>
    <message>
      <source>Specialty</source>
      <translation>التخصص</translation>
    </message>
    <message>
      <source>The list is not here yet</source>
      <translation>القائمة ليست هنا بعد</translation>
    </message>
    <message>
      <source>Try a part of the name, or another specialty.</source>
      <translation>جرّب جزءًا من الاسم أو تخصصًا آخر.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
    <message numerus="yes">
      <source>{rating} of 5, %n rating(s)</source>
      <translation>
        <numerusform>{rating} من ٥، بلا تقييمات</numerusform>
        <numerusform>{rating} من ٥، تقييم واحد</numerusform>
        <numerusform>{rating} من ٥، تقييمان</numerusform>
        <numerusform>{rating} من ٥، %n تقييمات</numerusform>
        <numerusform>{rating} من ٥، %n تقييمًا</numerusform>
        <numerusform>{rating} من ٥، %n تقييم</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DoctorPage</name>
    <message numerus="yes">
      <source>%n of 5</source>
      <translation>
        <numerusform>%n من ٥</numerusform>
        <numerusform>%n من ٥</numerusform>
        <numerusform>%n من ٥</numerusform>
        <numerusform>%n من ٥</numerusform>
        <numerusform>%n من ٥</numerusform>
        <numerusform>%n من ٥</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n year(s) of experience</source>
      <translation>
        <numerusform>أقل من سنة خبرة</numerusform>
        <numerusform>سنة خبرة واحدة</numerusform>
        <numerusform>سنتا خبرة</numerusform>
        <numerusform>%n سنوات خبرة</numerusform>
        <numerusform>%n سنة خبرة</numerusform>
        <numerusform>%n سنة خبرة</numerusform>
      </translation>
    </message>
    <message>
      <source>All day</source>
      <translation>طوال اليوم</translation>
    </message>
    <message>
      <source>By the clock in {city}</source>
      <translation>بتوقيت {city}</translation>
    </message>
    <message>
      <source>By your clock in {city}</source>
      <translation>بتوقيتك في {city}</translation>
    </message>
    <message>
      <source>Choose a time</source>
      <translation>اختيار وقت</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>ساعات العمل</translation>
    </message>
    <message>
      <source>Next free time: {when}</source>
      <translation>أقرب وقت متاح: {when}</translation>
    </message>
    <message>
      <source>No free time in two weeks</source>
      <translation>لا وقت متاح خلال أسبوعين</translation>
    </message>
    <message>
      <source>What patients say</source>
      <translation>ماذا يقول المرضى</translation>
    </message>
    <message>
      <source>{day} {hours}</source>
      <translation>{day} {hours}</translation>
    </message>
    <message numerus="yes">
      <source>{rating} of 5, %n rating(s)</source>
      <translation>
        <numerusform>{rating} من ٥، بلا تقييمات</numerusform>
        <numerusform>{rating} من ٥، تقييم واحد</numerusform>
        <numerusform>{rating} من ٥، تقييمان</numerusform>
        <numerusform>{rating} من ٥، %n تقييمات</numerusform>
        <numerusform>{rating} من ٥، %n تقييمًا</numerusform>
        <numerusform>{rating} من ٥، %n تقييم</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DoctorsPlace</name>
    <message>
      <source>Book a visit</source>
      <translation>حجز زيارة</translation>
    </message>
    <message>
      <source>Find a doctor</source>
      <translation>البحث عن طبيب</translation>
    </message>
    <message>
      <source>Move a visit</source>
      <translation>تغيير وقت الزيارة</translation>
    </message>
  </context>
  <context>
    <name>DoneStep</name>
    <message>
      <source>Add to calendar</source>
      <translation>إضافة إلى التقويم</translation>
    </message>
    <message>
      <source>See my visits</source>
      <translation>عرض زياراتي</translation>
    </message>
    <message>
      <source>Your request is sent</source>
      <translation>أُرسل طلبك</translation>
    </message>
    <message>
      <source>{name} will answer your request for {when}. You will be told here and by e-mail.</source>
      <translation>سيرد {name} على طلبك {when}. ستُبلَّغ هنا وبالبريد الإلكتروني.</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>A draft may be missing. Your appointments and messages are safe on the server.</source>
      <translation>قد تكون مسودة مفقودة. مواعيدك ورسائلك آمنة على الخادم.</translation>
    </message>
    <message>
      <source>A part of CareConnect is missing</source>
      <translation>جزء من CareConnect مفقود</translation>
    </message>
    <message>
      <source>Added to the notes. The patient can read it now</source>
      <translation>أُضيف إلى الملاحظات. يمكن للمريض قراءته الآن</translation>
    </message>
    <message>
      <source>Allow it in your system's privacy settings, or write messages during the visit.</source>
      <translation>اسمح بذلك في إعدادات الخصوصية، أو اكتب رسائل أثناء الزيارة.</translation>
    </message>
    <message>
      <source>Allow it in your system's privacy settings. Sound works without it.</source>
      <translation>اسمح بذلك في إعدادات الخصوصية. الصوت يعمل بدونها.</translation>
    </message>
    <message>
      <source>Another program uses the camera</source>
      <translation>برنامج آخر يستخدم الكاميرا</translation>
    </message>
    <message>
      <source>Another program uses the loudspeaker</source>
      <translation>برنامج آخر يستخدم مكبر الصوت</translation>
    </message>
    <message>
      <source>Another program uses the microphone</source>
      <translation>برنامج آخر يستخدم الميكروفون</translation>
    </message>
    <message>
      <source>Approved. The patient has been told</source>
      <translation>تمت الموافقة. أُبلغ المريض</translation>
    </message>
    <message>
      <source>Call again</source>
      <translation>الاتصال مرة أخرى</translation>
    </message>
    <message>
      <source>CareConnect may not use the camera</source>
      <translation>لا يُسمح لـ CareConnect باستخدام الكاميرا</translation>
    </message>
    <message>
      <source>CareConnect may not use the microphone</source>
      <translation>لا يُسمح لـ CareConnect باستخدام الميكروفون</translation>
    </message>
    <message>
      <source>CareConnect needs an address that begins with https. Ask your clinic for the right one.</source>
      <translation>يحتاج CareConnect إلى عنوان يبدأ بـ https. اسأل عيادتك عن العنوان الصحيح.</translation>
    </message>
    <message>
      <source>Check both and try again. Capital and small letters are not the same.</source>
      <translation>تحقق من الاثنين وحاول مرة أخرى. الأحرف الكبيرة والصغيرة تختلف في كلمة المرور.</translation>
    </message>
    <message>
      <source>Check the address. It looks like https://clinic.example.</source>
      <translation>تحقق من العنوان. يبدو مثل https://clinic.example.</translation>
    </message>
    <message>
      <source>Check your internet connection and the clinic's address below, then try again.</source>
      <translation>تحقق من اتصالك بالإنترنت ومن عنوان العيادة في الأسفل، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Check your internet connection. What you see may be a little old until it is back.</source>
      <translation>تحقق من اتصالك بالإنترنت. قد يكون ما تراه قديمًا بعض الشيء حتى يعود.</translation>
    </message>
    <message>
      <source>Choose a smaller one, or take a photo with the camera.</source>
      <translation>اختر صورة أصغر، أو التقط صورة بالكاميرا.</translation>
    </message>
    <message>
      <source>Choose camera</source>
      <translation>اختيار الكاميرا</translation>
    </message>
    <message>
      <source>Choose microphone</source>
      <translation>اختيار الميكروفون</translation>
    </message>
    <message>
      <source>Close that program, or choose another camera. Sound works without it.</source>
      <translation>أغلق ذلك البرنامج أو اختر كاميرا أخرى. الصوت يعمل بدونها.</translation>
    </message>
    <message>
      <source>Close that program, or choose another loudspeaker.</source>
      <translation>أغلق ذلك البرنامج أو اختر مكبر صوت آخر.</translation>
    </message>
    <message>
      <source>Close that program, or choose another microphone.</source>
      <translation>أغلق ذلك البرنامج أو اختر ميكروفونًا آخر.</translation>
    </message>
    <message>
      <source>Connect a loudspeaker or headphones and choose them.</source>
      <translation>صِل مكبر صوت أو سماعات واخترها.</translation>
    </message>
    <message>
      <source>Connect one and choose it, or write messages during the visit.</source>
      <translation>صِل ميكروفونًا واختره، أو اكتب رسائل أثناء الزيارة.</translation>
    </message>
    <message>
      <source>Declined. The patient has been told</source>
      <translation>تم الرفض. أُبلغ المريض</translation>
    </message>
    <message>
      <source>Enter the six figures that your authenticator app shows now.</source>
      <translation>أدخل الأرقام الستة التي يعرضها تطبيق المصادقة الآن.</translation>
    </message>
    <message>
      <source>Everybody knows that you are on time again</source>
      <translation>الجميع يعلم أنك عدت إلى الموعد</translation>
    </message>
    <message>
      <source>Everybody who has a visit today has been told</source>
      <translation>أُبلغ كل من لديه زيارة اليوم</translation>
    </message>
    <message>
      <source>If you think that it should, ask your clinic.</source>
      <translation>إذا كنت ترى غير ذلك فاسأل عيادتك.</translation>
    </message>
    <message>
      <source>It may belong to another account. Look at your visits, or sign in with the other one.</source>
      <translation>قد تخص حسابا آخر. راجع زياراتك أو سجّل الدخول بالحساب الآخر.</translation>
    </message>
    <message>
      <source>It may have been changed or removed. The page shows what is there now.</source>
      <translation>ربما غُيّر أو أُزيل. تعرض الصفحة ما هو موجود الآن.</translation>
    </message>
    <message>
      <source>It may have been moved. Please choose it again.</source>
      <translation>ربما نُقلت. يرجى اختيارها من جديد.</translation>
    </message>
    <message>
      <source>Look at the marked fields. Nothing that you wrote is lost.</source>
      <translation>انظر إلى الحقول المعلّمة. لم يضع شيء مما كتبته.</translation>
    </message>
    <message>
      <source>No camera was found</source>
      <translation>لم يُعثر على كاميرا</translation>
    </message>
    <message>
      <source>No loudspeaker was found</source>
      <translation>لم يُعثر على مكبر صوت</translation>
    </message>
    <message>
      <source>No microphone was found</source>
      <translation>لم يُعثر على ميكروفون</translation>
    </message>
    <message>
      <source>Nothing is lost. Please try again in a moment.</source>
      <translation>لم يضع شيء. حاول مرة أخرى بعد قليل.</translation>
    </message>
    <message>
      <source>Nothing is lost. Please try again.</source>
      <translation>لم يضع شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Nothing that you wrote is lost. Please try again.</source>
      <translation>لم يضع شيء مما كتبته. حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Nothing was opened. Ask whoever sent it for a new one.</source>
      <translation>لم يُفتح شيء. اطلب رابطا جديدا ممن أرسله.</translation>
    </message>
    <message>
      <source>One more step</source>
      <translation>خطوة أخرى</translation>
    </message>
    <message>
      <source>Pictures in PNG, JPEG or WebP work.</source>
      <translation>تصلح الصور بصيغ PNG وJPEG وWebP.</translation>
    </message>
    <message>
      <source>Please choose another folder, and try again.</source>
      <translation>اختر مجلدًا آخر وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Please choose another one. Everything else that you entered is kept.</source>
      <translation>اختر وقتًا آخر. بقي كل ما أدخلته غير ذلك.</translation>
    </message>
    <message>
      <source>Please install it again. Your appointments and messages are safe on the server.</source>
      <translation>ثبّته مرة أخرى. مواعيدك ورسائلك محفوظة على الخادم.</translation>
    </message>
    <message>
      <source>Please sign in again</source>
      <translation>سجّل الدخول مرة أخرى</translation>
    </message>
    <message numerus="yes">
      <source>Please try again in %n minute(s). Nothing is lost.</source>
      <translation>
        <numerusform>حاول مرة أخرى الآن. لم يضع شيء.</numerusform>
        <numerusform>حاول مرة أخرى بعد دقيقة. لم يضع شيء.</numerusform>
        <numerusform>حاول مرة أخرى بعد دقيقتين. لم يضع شيء.</numerusform>
        <numerusform>حاول مرة أخرى بعد %n دقائق. لم يضع شيء.</numerusform>
        <numerusform>حاول مرة أخرى بعد %n دقيقة. لم يضع شيء.</numerusform>
        <numerusform>حاول مرة أخرى بعد %n دقيقة. لم يضع شيء.</numerusform>
      </translation>
    </message>
    <message>
      <source>Please try again in a few minutes.</source>
      <translation>حاول مرة أخرى بعد دقائق.</translation>
    </message>
    <message>
      <source>Please wait a moment and try again. Nothing is lost.</source>
      <translation>انتظر لحظة وحاول مرة أخرى. لم يضع شيء.</translation>
    </message>
    <message>
      <source>Removed. Patients can book this time again</source>
      <translation>أُزيلت. يمكن للمرضى حجز هذا الوقت من جديد</translation>
    </message>
    <message>
      <source>Saved. Nobody can book you in this time</source>
      <translation>حُفظ. لا يمكن لأحد حجزك في هذا الوقت</translation>
    </message>
    <message>
      <source>Send a smaller picture or a shorter text. Yours is kept.</source>
      <translation>أرسل صورة أصغر أو نصًا أقصر. ما كتبته محفوظ.</translation>
    </message>
    <message>
      <source>Set it up in the settings, under Second step at sign-in. Then everything opens.</source>
      <translation>أعدّها في الإعدادات ضمن «خطوة ثانية عند تسجيل الدخول»، وبعدها يُفتح كل شيء.</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>تسجيل الدخول</translation>
    </message>
    <message>
      <source>Sign in instead, or use another address.</source>
      <translation>سجّل الدخول بدلًا من ذلك أو استخدم عنوانًا آخر.</translation>
    </message>
    <message>
      <source>Somebody changed this a moment ago</source>
      <translation>غيّر شخص ما هذا قبل لحظة</translation>
    </message>
    <message>
      <source>Somebody has just taken this time</source>
      <translation>حجز شخص ما هذا الوقت للتو</translation>
    </message>
    <message>
      <source>Something is missing or not quite right</source>
      <translation>هناك شيء ناقص أو غير صحيح تمامًا</translation>
    </message>
    <message>
      <source>Something that was kept on this computer is damaged</source>
      <translation>شيء محفوظ على هذا الحاسوب تالف</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>حدث خطأ ما</translation>
    </message>
    <message>
      <source>Thank you. Your rating is saved</source>
      <translation>شكرًا. حُفظ تقييمك</translation>
    </message>
    <message>
      <source>That e-mail and password do not match</source>
      <translation>البريد الإلكتروني وكلمة المرور غير متطابقين</translation>
    </message>
    <message>
      <source>That was a little too often</source>
      <translation>تكررت المحاولة أكثر من اللازم</translation>
    </message>
    <message>
      <source>The calendar file is saved</source>
      <translation>حُفظ ملف التقويم</translation>
    </message>
    <message>
      <source>The call could not be connected</source>
      <translation>تعذّر توصيل المكالمة</translation>
    </message>
    <message>
      <source>The camera gives no picture</source>
      <translation>الكاميرا لا تعطي صورة</translation>
    </message>
    <message>
      <source>The clinic's server cannot be reached</source>
      <translation>لا يمكن الوصول إلى خادم العيادة</translation>
    </message>
    <message>
      <source>The clinic's server cannot be reached. A call goes on. Enter your password again when it is back.</source>
      <translation>لا يمكن الوصول إلى خادم العيادة. المكالمة مستمرة. أدخل كلمة مرورك مرة أخرى عندما يعود.</translation>
    </message>
    <message>
      <source>The clinic's server is busy</source>
      <translation>خادم العيادة مشغول</translation>
    </message>
    <message>
      <source>The file could not be saved there</source>
      <translation>تعذّر حفظ الملف هناك</translation>
    </message>
    <message>
      <source>The notes are signed. The patient can read them now</source>
      <translation>وُقّعت الملاحظات. يمكن للمريض قراءتها الآن</translation>
    </message>
    <message>
      <source>The page shows how it is now. Please look and try again.</source>
      <translation>تعرض الصفحة الوضع الحالي. انظر وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>The server takes too long to answer</source>
      <translation>يتأخر الخادم في الرد</translation>
    </message>
    <message>
      <source>The visit is cancelled</source>
      <translation>أُلغيت الزيارة</translation>
    </message>
    <message>
      <source>The visit is marked as done</source>
      <translation>سُجلت الزيارة كمنتهية</translation>
    </message>
    <message>
      <source>The visit is marked as missed by the patient</source>
      <translation>سُجلت الزيارة كفائتة</translation>
    </message>
    <message>
      <source>There is already an account with this e-mail</source>
      <translation>يوجد حساب بهذا البريد الإلكتروني</translation>
    </message>
    <message>
      <source>They are in another call</source>
      <translation>الشخص في مكالمة أخرى</translation>
    </message>
    <message>
      <source>They are not signed in right now</source>
      <translation>الشخص غير مسجل الدخول الآن</translation>
    </message>
    <message>
      <source>They count until you close the program.</source>
      <translation>تسري حتى تغلق البرنامج.</translation>
    </message>
    <message>
      <source>This address is not safe</source>
      <translation>هذا العنوان غير آمن</translation>
    </message>
    <message>
      <source>This computer has no safe place for keys</source>
      <translation>ليس في هذا الكمبيوتر مكان آمن للمفاتيح</translation>
    </message>
    <message>
      <source>This did not get there yet. What you entered is kept: check your internet connection and try again.</source>
      <translation>لم يصل هذا بعد. ما أدخلته محفوظ: تحقق من اتصالك بالإنترنت وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>This does not seem to be a CareConnect server</source>
      <translation>لا يبدو هذا خادم CareConnect</translation>
    </message>
    <message>
      <source>This is not there any more</source>
      <translation>لم يعد هذا موجودًا</translation>
    </message>
    <message>
      <source>This is too large to send</source>
      <translation>هذا أكبر من أن يُرسل</translation>
    </message>
    <message>
      <source>This kind of file cannot be sent</source>
      <translation>لا يمكن إرسال هذا النوع من الملفات</translation>
    </message>
    <message>
      <source>This link does not lead to a visit</source>
      <translation>هذا الرابط لا يؤدي إلى زيارة</translation>
    </message>
    <message>
      <source>This picture cannot be opened</source>
      <translation>لا يمكن فتح هذه الصورة</translation>
    </message>
    <message>
      <source>This picture is not there any more</source>
      <translation>هذه الصورة لم تعد موجودة</translation>
    </message>
    <message>
      <source>This picture is too large</source>
      <translation>هذه الصورة كبيرة جدًا</translation>
    </message>
    <message>
      <source>This server could not prove who it is</source>
      <translation>لم يستطع هذا الخادم إثبات هويته</translation>
    </message>
    <message>
      <source>This time can no longer be booked</source>
      <translation>لم يعد من الممكن حجز هذا الموعد</translation>
    </message>
    <message>
      <source>This visit is not one of yours</source>
      <translation>هذه الزيارة ليست من زياراتك</translation>
    </message>
    <message>
      <source>To protect you, CareConnect did not connect. Tell your clinic, or try another network.</source>
      <translation>لحمايتك لم يتصل CareConnect. أخبر عيادتك أو جرّب شبكة أخرى.</translation>
    </message>
    <message>
      <source>Too many messages wait to be sent</source>
      <translation>رسائل كثيرة تنتظر الإرسال</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
    <message>
      <source>Unplug it and plug it in again, or choose another one. Sound works without it.</source>
      <translation>افصلها وصِلها مرة أخرى، أو اختر غيرها. الصوت يعمل بدونها.</translation>
    </message>
    <message>
      <source>Whoever sent it can send it again.</source>
      <translation>يمكن لمن أرسلها أن يرسلها مرة أخرى.</translation>
    </message>
    <message>
      <source>Write them a message. They will see it when they are back.</source>
      <translation>اكتب رسالة. ستُقرأ عند العودة.</translation>
    </message>
    <message>
      <source>You can call and write once a visit is approved.</source>
      <translation>يمكنك الاتصال والكتابة بعد الموافقة على زيارة.</translation>
    </message>
    <message>
      <source>You can go on with sound alone, or connect a camera and choose it.</source>
      <translation>يمكنك المتابعة بالصوت فقط، أو وصل كاميرا واختيارها.</translation>
    </message>
    <message>
      <source>You have no visit with this person yet</source>
      <translation>ليست لديك زيارة مع هذا الشخص بعد</translation>
    </message>
    <message>
      <source>You will have to sign in each time, and drafts end with the program.</source>
      <translation>ستسجل الدخول كل مرة، وتنتهي المسودات مع البرنامج.</translation>
    </message>
    <message>
      <source>Your account cannot do this</source>
      <translation>لا يستطيع حسابك فعل هذا</translation>
    </message>
    <message>
      <source>Your clinic asks for a second step at sign-in</source>
      <translation>تطلب عيادتك خطوة ثانية عند تسجيل الدخول</translation>
    </message>
    <message>
      <source>Your hours are saved. Patients can book them now</source>
      <translation>حُفظت ساعات عملك. يمكن حجزها الآن</translation>
    </message>
    <message>
      <source>Your network or theirs does not let it through. Try again, or write a message.</source>
      <translation>شبكتك أو شبكة الطرف الآخر لا تسمح بذلك. حاول مرة أخرى أو اكتب رسالة.</translation>
    </message>
    <message>
      <source>Your password cannot be checked right now</source>
      <translation>لا يمكن التحقق من كلمة مرورك الآن</translation>
    </message>
    <message>
      <source>Your request is on its way</source>
      <translation>طلبك في الطريق</translation>
    </message>
    <message>
      <source>Your session has ended. What you wrote is kept on this computer.</source>
      <translation>انتهت جلستك. ما كتبته محفوظ على هذا الكمبيوتر.</translation>
    </message>
    <message>
      <source>Your session has ended. Your appointments and messages are safe on the server.</source>
      <translation>انتهت جلستك. مواعيدك ورسائلك محفوظة على الخادم.</translation>
    </message>
    <message>
      <source>Your settings could not be saved</source>
      <translation>تعذّر حفظ إعداداتك</translation>
    </message>
    <message>
      <source>Yours is kept in its field. Send it once the others have left.</source>
      <translation>رسالتك محفوظة في حقلها. أرسلها بعد خروج الأخرى.</translation>
    </message>
  </context>
  <context>
    <name>FiguresView</name>
    <message numerus="yes">
      <source>%n booked</source>
      <translation>
        <numerusform>%n محجوزة</numerusform>
        <numerusform>واحدة محجوزة</numerusform>
        <numerusform>اثنتان محجوزتان</numerusform>
        <numerusform>%n محجوزة</numerusform>
        <numerusform>%n محجوزة</numerusform>
        <numerusform>%n محجوزة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n يوم</numerusform>
        <numerusform>يوم واحد</numerusform>
        <numerusform>يومان</numerusform>
        <numerusform>%n أيام</numerusform>
        <numerusform>%n يومًا</numerusform>
        <numerusform>%n يوم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n star(s)</source>
      <translation>
        <numerusform>%n نجمة</numerusform>
        <numerusform>نجمة واحدة</numerusform>
        <numerusform>نجمتان</numerusform>
        <numerusform>%n نجوم</numerusform>
        <numerusform>%n نجمة</numerusform>
        <numerusform>%n نجمة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) booked in this time</source>
      <translation>
        <numerusform>لم تُحجز زيارات في هذه المدة</numerusform>
        <numerusform>زيارة واحدة حُجزت في هذه المدة</numerusform>
        <numerusform>زيارتان حُجزتا في هذه المدة</numerusform>
        <numerusform>%n زيارات حُجزت في هذه المدة</numerusform>
        <numerusform>%n زيارة حُجزت في هذه المدة</numerusform>
        <numerusform>%n زيارة حُجزت في هذه المدة</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody has rated yet.</source>
      <translation>لم يقيّم أحد بعد.</translation>
    </message>
    <message>
      <source>Nothing was booked in this time.</source>
      <translation>لم يُحجز شيء في هذه المدة.</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>الفترة</translation>
    </message>
    <message>
      <source>Ratings by patients</source>
      <translation>تقييمات المرضى</translation>
    </message>
    <message>
      <source>Show as charts</source>
      <translation>عرض كرسوم بيانية</translation>
    </message>
    <message>
      <source>Show as lists</source>
      <translation>عرض كقوائم</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
    <message>
      <source>Visits booked, day by day</source>
      <translation>الزيارات المحجوزة يومًا بيوم</translation>
    </message>
    <message>
      <source>What became of the visits</source>
      <translation>ما آلت إليه الزيارات</translation>
    </message>
    <message>
      <source>What patients write</source>
      <translation>ما يكتبه المرضى</translation>
    </message>
    <message numerus="yes">
      <source>{average} of 5, from %n rating(s), of all time</source>
      <translation>
        <numerusform>{average} من ٥، من %n تقييم، في المجموع</numerusform>
        <numerusform>{average} من ٥، من تقييم واحد، في المجموع</numerusform>
        <numerusform>{average} من ٥، من تقييمين، في المجموع</numerusform>
        <numerusform>{average} من ٥، من %n تقييمات، في المجموع</numerusform>
        <numerusform>{average} من ٥، من %n تقييمًا، في المجموع</numerusform>
        <numerusform>{average} من ٥، من %n تقييم، في المجموع</numerusform>
      </translation>
    </message>
    <message>
      <source>{day}: {booked}</source>
      <translation>{day}: {booked}</translation>
    </message>
    <message>
      <source>{first} to {last}: {booked}</source>
      <translation>{first} إلى {last}: {booked}</translation>
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
      <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
      <source>Asking the server</source>
      <translation>جارٍ سؤال الخادم</translation>
    </message>
    <message numerus="yes">
      <source>At least %n characters. A few words that only you would put together are easy to keep.</source>
      <translation>
        <numerusform>%n على الأقل. كلمات قليلة لا يجمعها غيرك يسهل تذكرها.</numerusform>
        <numerusform>حرف واحد على الأقل. كلمات قليلة لا يجمعها غيرك يسهل تذكرها.</numerusform>
        <numerusform>حرفان على الأقل. كلمات قليلة لا يجمعها غيرك يسهل تذكرها.</numerusform>
        <numerusform>%n أحرف على الأقل. كلمات قليلة لا يجمعها غيرك يسهل تذكرها.</numerusform>
        <numerusform>%n حرفًا على الأقل. كلمات قليلة لا يجمعها غيرك يسهل تذكرها.</numerusform>
        <numerusform>%n حرف على الأقل. كلمات قليلة لا يجمعها غيرك يسهل تذكرها.</numerusform>
      </translation>
    </message>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Code from the e-mail</source>
      <translation>الرمز من البريد</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>البريد الإلكتروني</translation>
    </message>
    <message>
      <source>Eight letters and digits.</source>
      <translation>ثمانية أحرف وأرقام.</translation>
    </message>
    <message>
      <source>If there is an account for {email}, a code is on its way there. It works for ten minutes.</source>
      <translation>إن كان هناك حساب لـ {email}، فالرمز في طريقه إليه. وهو صالح عشر دقائق.</translation>
    </message>
    <message>
      <source>Please enter the code from the e-mail.</source>
      <translation>يرجى إدخال الرمز من البريد.</translation>
    </message>
    <message>
      <source>Send another code</source>
      <translation>إرسال رمز آخر</translation>
    </message>
    <message>
      <source>Send me a code</source>
      <translation>أرسل لي رمزًا</translation>
    </message>
    <message>
      <source>Set the new password</source>
      <translation>تعيين كلمة المرور الجديدة</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>تسجيل الدخول</translation>
    </message>
    <message>
      <source>This code is not right, or too old. You can ask for another one.</source>
      <translation>هذا الرمز غير صحيح أو قديم. يمكنك طلب رمز آخر.</translation>
    </message>
    <message>
      <source>We send you a code by e-mail. With it you choose a new password.</source>
      <translation>نرسل إليك رمزًا، وبه تختار كلمة مرور أخرى.</translation>
    </message>
    <message>
      <source>Your new password</source>
      <translation>كلمة مرورك الجديدة</translation>
    </message>
    <message>
      <source>Your new password is set. You are signed out everywhere: sign in with it now.</source>
      <translation>تم تعيين كلمة مرورك الجديدة. خرجت من كل مكان: سجّل الدخول بها الآن.</translation>
    </message>
  </context>
  <context>
    <name>HomePlace</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>لا رسائل جديدة</numerusform>
        <numerusform>رسالة جديدة واحدة</numerusform>
        <numerusform>رسالتان جديدتان</numerusform>
        <numerusform>%n رسائل جديدة</numerusform>
        <numerusform>%n رسالة جديدة</numerusform>
        <numerusform>%n رسالة جديدة</numerusform>
      </translation>
    </message>
    <message>
      <source>After that</source>
      <translation>بعد ذلك</translation>
    </message>
    <message>
      <source>All my visits</source>
      <translation>كل زياراتي</translation>
    </message>
    <message>
      <source>Book a visit</source>
      <translation>حجز زيارة</translation>
    </message>
    <message>
      <source>Choose a doctor and a time. The visit itself takes place here, by picture and sound.</source>
      <translation>اختر طبيبًا ووقتًا. تجري الزيارة هنا بالصورة والصوت.</translation>
    </message>
    <message>
      <source>Find a doctor</source>
      <translation>البحث عن طبيب</translation>
    </message>
    <message>
      <source>Hello {name}</source>
      <translation>مرحبًا {name}</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>الرسائل</translation>
    </message>
    <message>
      <source>Nothing new</source>
      <translation>لا جديد</translation>
    </message>
    <message>
      <source>Search by name or specialty</source>
      <translation>البحث بالاسم أو التخصص</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
    <message>
      <source>You have no visit planned</source>
      <translation>ليست لديك زيارة قادمة</translation>
    </message>
    <message>
      <source>{when}, {mode}</source>
      <translation>{when}، {mode}</translation>
    </message>
  </context>
  <context>
    <name>HoursPlace</name>
    <message numerus="yes">
      <source>%n min</source>
      <translation>
        <numerusform>%n دقيقة</numerusform>
        <numerusform>%n دقيقة</numerusform>
        <numerusform>%n دقيقة</numerusform>
        <numerusform>%n دقائق</numerusform>
        <numerusform>%n دقيقة</numerusform>
        <numerusform>%n دقيقة</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a break</source>
      <translation>إضافة استراحة</translation>
    </message>
    <message>
      <source>Add a break on {day}</source>
      <translation>إضافة استراحة يوم {day}</translation>
    </message>
    <message>
      <source>Add hours</source>
      <translation>إضافة ساعات</translation>
    </message>
    <message>
      <source>Add hours on {day}</source>
      <translation>إضافة ساعات يوم {day}</translation>
    </message>
    <message>
      <source>End of the day</source>
      <translation>نهاية اليوم</translation>
    </message>
    <message>
      <source>Length of a visit</source>
      <translation>مدة الزيارة</translation>
    </message>
    <message>
      <source>No hours</source>
      <translation>لا ساعات</translation>
    </message>
    <message>
      <source>None</source>
      <translation>بدون</translation>
    </message>
    <message>
      <source>Patients can book you at these times, by the clock in {city}. Booked visits stay as they are.</source>
      <translation>يمكن للمرضى حجزك في هذه الأوقات بتوقيت {city}. تبقى الزيارات المحجوزة كما هي.</translation>
    </message>
    <message>
      <source>Pause after each visit</source>
      <translation>استراحة بعد كل زيارة</translation>
    </message>
    <message>
      <source>Remove these hours of {day}</source>
      <translation>إزالة هذه الساعات من {day}</translation>
    </message>
    <message>
      <source>Same from Monday to Friday</source>
      <translation>نفسها من الاثنين إلى الجمعة</translation>
    </message>
    <message>
      <source>Save hours</source>
      <translation>حفظ الساعات</translation>
    </message>
    <message>
      <source>Saving</source>
      <translation>جارٍ الحفظ</translation>
    </message>
    <message>
      <source>These times overlap, or one ends before it begins.</source>
      <translation>هذه الأوقات متداخلة، أو ينتهي أحدها قبل أن يبدأ.</translation>
    </message>
    <message>
      <source>Your hours</source>
      <translation>ساعات عملك</translation>
    </message>
    <message>
      <source>{day}, from</source>
      <translation>{day}، من</translation>
    </message>
    <message>
      <source>{day}, until</source>
      <translation>{day}، إلى</translation>
    </message>
  </context>
  <context>
    <name>IntakeCard</name>
    <message>
      <source>Age in years</source>
      <translation>العمر بالسنوات</translation>
    </message>
    <message>
      <source>Also ask {engine}</source>
      <translation>اسأل أيضًا {engine}</translation>
    </message>
    <message>
      <source>Female</source>
      <translation>أنثى</translation>
    </message>
    <message>
      <source>First advice, if you like</source>
      <translation>نصيحة أولى، إن أردت</translation>
    </message>
    <message>
      <source>For example: cough and a sore throat for three days</source>
      <translation>مثلًا: سعال والتهاب في الحلق منذ ثلاثة أيام</translation>
    </message>
    <message>
      <source>Get a first answer</source>
      <translation>احصل على جواب أولي</translation>
    </message>
    <message>
      <source>I would rather not say</source>
      <translation>أفضّل ألا أقول</translation>
    </message>
    <message>
      <source>Looking at your symptoms</source>
      <translation>ننظر في أعراضك</translation>
    </message>
    <message>
      <source>Male</source>
      <translation>ذكر</translation>
    </message>
    <message>
      <source>Not pregnant</source>
      <translation>لا يوجد حمل</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation>غير مذكور</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>آخر</translation>
    </message>
    <message>
      <source>Pregnancy</source>
      <translation>الحمل</translation>
    </message>
    <message>
      <source>Pregnant, or perhaps</source>
      <translation>يوجد حمل، أو ربما</translation>
    </message>
    <message>
      <source>Say what you feel, and you get a first, general answer at once. You can skip this.</source>
      <translation>قل بماذا تشعر لتحصل فورًا على جواب أولي عام. يمكنك تخطي هذا.</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>الجنس</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
    <message>
      <source>Where are you now?</source>
      <translation>أين أنت الآن؟</translation>
    </message>
    <message>
      <source>You can go on without an answer: your doctor reads what you wrote. In an emergency, call your local emergency number now.</source>
      <translation>يمكنك المتابعة بلا جواب: طبيبك يقرأ ما كتبت. في حالة الطوارئ اتصل الآن برقم الطوارئ المحلي.</translation>
    </message>
    <message>
      <source>Your doctor reads this too.</source>
      <translation>يقرأ طبيبك هذا أيضًا.</translation>
    </message>
    <message>
      <source>Your symptoms</source>
      <translation>أعراضك</translation>
    </message>
  </context>
  <context>
    <name>Leaving</name>
    <message numerus="yes">
      <source>%n message(s) that could not be sent yet would be lost.</source>
      <translation>
        <numerusform>لا رسائل غير مرسلة.</numerusform>
        <numerusform>ستُفقد رسالة لم تُرسل بعد.</numerusform>
        <numerusform>ستُفقد رسالتان لم تُرسلا بعد.</numerusform>
        <numerusform>ستُفقد %n رسائل لم تُرسل بعد.</numerusform>
        <numerusform>ستُفقد %n رسالة لم تُرسل بعد.</numerusform>
        <numerusform>ستُفقد %n رسالة لم تُرسل بعد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Notes of %n visit(s) that are not saved yet would be lost.</source>
      <translation>
        <numerusform>ستضيع ملاحظات لم تُحفظ بعد.</numerusform>
        <numerusform>ستضيع ملاحظات زيارة واحدة لم تُحفظ بعد.</numerusform>
        <numerusform>ستضيع ملاحظات زيارتين لم تُحفظ بعد.</numerusform>
        <numerusform>ستضيع ملاحظات %n زيارات لم تُحفظ بعد.</numerusform>
        <numerusform>ستضيع ملاحظات %n زيارة لم تُحفظ بعد.</numerusform>
        <numerusform>ستضيع ملاحظات %n زيارة لم تُحفظ بعد.</numerusform>
      </translation>
    </message>
    <message>
      <source>Sign out and lose them</source>
      <translation>تسجيل الخروج وفقدانها</translation>
    </message>
    <message>
      <source>Sign out now?</source>
      <translation>تسجيل الخروج الآن؟</translation>
    </message>
    <message>
      <source>Stay signed in</source>
      <translation>البقاء مسجّلاً</translation>
    </message>
  </context>
  <context>
    <name>LockView</name>
    <message>
      <source>CareConnect is locked</source>
      <translation>CareConnect مقفل</translation>
    </message>
    <message>
      <source>Checking your password</source>
      <translation>يجري التحقق من كلمة مرورك</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>مقفل</translation>
    </message>
    <message>
      <source>Not you, or forgot your password?</source>
      <translation>لست أنت، أو نسيت كلمة المرور؟</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>كلمة المرور</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>تسجيل الخروج</translation>
    </message>
    <message>
      <source>Signed in as {name}. Enter your password to go on where you were.</source>
      <translation>مسجّل الدخول باسم {name}. أدخل كلمة مرورك لتتابع من حيث كنت.</translation>
    </message>
    <message>
      <source>Somebody is calling. Unlock to answer.</source>
      <translation>هناك من يتصل. افتح القفل لترد.</translation>
    </message>
    <message>
      <source>This is not your password. Capital and small letters are not the same.</source>
      <translation>ليست هذه كلمة مرورك. كلمات المرور تميّز بين الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>فتح القفل</translation>
    </message>
  </context>
  <context>
    <name>MessagesPlace</name>
    <message>
      <source>Choose a conversation to read and write.</source>
      <translation>اختر محادثة للقراءة والكتابة.</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>المحادثات</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>مسودة</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>الرسائل</translation>
    </message>
    <message>
      <source>No conversations yet</source>
      <translation>لا محادثات بعد</translation>
    </message>
    <message>
      <source>Nothing open</source>
      <translation>لا شيء مفتوح</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>صورة</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
    <message>
      <source>You can write to people with whom you have an approved visit.</source>
      <translation>يمكنك الكتابة إلى من لديك معهم زيارة مؤكدة.</translation>
    </message>
    <message>
      <source>You: {text}</source>
      <translation>أنت: {text}</translation>
    </message>
  </context>
  <context>
    <name>MissedCallsStrip</name>
    <message>
      <source>Call back</source>
      <translation>معاودة الاتصال</translation>
    </message>
    <message>
      <source>Call {name} back</source>
      <translation>معاودة الاتصال بـ {name}</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
      <source>Missed call from {name} at {time}</source>
      <translation>مكالمة فائتة من {name} في {time}</translation>
    </message>
    <message numerus="yes">
      <source>Missed call from {name} at {time}, %n time(s) in all</source>
      <translation>
        <numerusform>مكالمة فائتة من {name} في {time}، %n مرة في المجموع</numerusform>
        <numerusform>مكالمة فائتة من {name} في {time}، مرة واحدة</numerusform>
        <numerusform>مكالمة فائتة من {name} في {time}، مرتان في المجموع</numerusform>
        <numerusform>مكالمة فائتة من {name} في {time}، %n مرات في المجموع</numerusform>
        <numerusform>مكالمة فائتة من {name} في {time}، %n مرة في المجموع</numerusform>
        <numerusform>مكالمة فائتة من {name} في {time}، %n مرة في المجموع</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MoveDialog</name>
    <message>
      <source>It is {when} now. The patient is told the new time at once.</source>
      <translation>موعدها الآن {when}. يُبلّغ المريض بالوقت الجديد فورًا.</translation>
    </message>
    <message>
      <source>Keep the time</source>
      <translation>الإبقاء على الوقت</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>نقل</translation>
    </message>
    <message>
      <source>Move the visit</source>
      <translation>نقل الزيارة</translation>
    </message>
    <message>
      <source>Move the visit of {name}</source>
      <translation>نقل زيارة {name}</translation>
    </message>
    <message>
      <source>Moving</source>
      <translation>جارٍ النقل</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
  </context>
  <context>
    <name>News</name>
    <message>
      <source>Book another time</source>
      <translation>احجز وقتًا آخر</translation>
    </message>
    <message>
      <source>It is now {when}, and no longer {before}.</source>
      <translation>أصبحت {when}، ولم تعد {before}.</translation>
    </message>
    <message>
      <source>It is {when}.</source>
      <translation>هي {when}.</translation>
    </message>
    <message>
      <source>It was for {when}. You can book another time, or ask another doctor.</source>
      <translation>كان موعده {when}. يمكنك حجز وقت آخر أو سؤال طبيب آخر.</translation>
    </message>
    <message>
      <source>It was planned for {when}. You can book another one.</source>
      <translation>كانت مقررة {when}. يمكنك حجز زيارة أخرى.</translation>
    </message>
    <message>
      <source>Please choose another time, or another doctor.</source>
      <translation>من فضلك اختر وقتًا آخر أو طبيبًا آخر.</translation>
    </message>
    <message>
      <source>Your request to {name} was not answered in time</source>
      <translation>لم يصل الرد على طلبك من {name} في الوقت المناسب</translation>
    </message>
    <message>
      <source>Your visit begins a little later. Your place is kept.</source>
      <translation>تبدأ زيارتك متأخرة قليلًا. مكانك محفوظ.</translation>
    </message>
    <message>
      <source>Your visit is {when}, as planned.</source>
      <translation>زيارتك {when}، كما هو مقرر.</translation>
    </message>
    <message>
      <source>Your visit with {name} is cancelled</source>
      <translation>أُلغيت زيارتك مع {name}</translation>
    </message>
    <message>
      <source>{name} cannot take this time</source>
      <translation>لا يناسب هذا الوقت {name}</translation>
    </message>
    <message>
      <source>{name} has agreed to your visit</source>
      <translation>وافق {name} على زيارتك</translation>
    </message>
    <message>
      <source>{name} has moved your visit</source>
      <translation>غيّر {name} وقت زيارتك</translation>
    </message>
    <message>
      <source>{name} is back</source>
      <translation>عاد {name}</translation>
    </message>
    <message numerus="yes">
      <source>{name} runs about %n minute(s) late</source>
      <translation>
        <numerusform>تأخر {name} قليلًا</numerusform>
        <numerusform>تأخر {name} دقيقة تقريبًا</numerusform>
        <numerusform>تأخر {name} دقيقتين تقريبًا</numerusform>
        <numerusform>تأخر {name} نحو %n دقائق</numerusform>
        <numerusform>تأخر {name} نحو %n دقيقة</numerusform>
        <numerusform>تأخر {name} نحو %n دقيقة</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} runs late</source>
      <translation>تأخر {name}</translation>
    </message>
  </context>
  <context>
    <name>NextVisitCard</name>
    <message>
      <source>Back to the waiting room</source>
      <translation>عد إلى غرفة الانتظار</translation>
    </message>
    <message>
      <source>Cancel visit</source>
      <translation>إلغاء الزيارة</translation>
    </message>
    <message>
      <source>Check camera and sound</source>
      <translation>فحص الكاميرا والصوت</translation>
    </message>
    <message>
      <source>Come into the waiting room: {name} calls you there.</source>
      <translation>تعال إلى غرفة الانتظار: سيتصل بك {name} هناك.</translation>
    </message>
    <message>
      <source>Enter the waiting room</source>
      <translation>ادخل غرفة الانتظار</translation>
    </message>
    <message>
      <source>If you were cut off, join again. Nothing is lost.</source>
      <translation>إذا انقطع اتصالك فانضم من جديد. لم يضع شيء.</translation>
    </message>
    <message>
      <source>It is time for your visit with {name}</source>
      <translation>حان وقت زيارتك مع {name}</translation>
    </message>
    <message>
      <source>Join the visit</source>
      <translation>انضم إلى الزيارة</translation>
    </message>
    <message>
      <source>Stay in the waiting room, so that you are connected at once.</source>
      <translation>ابقَ في غرفة الانتظار ليتم توصيلك فورًا.</translation>
    </message>
    <message>
      <source>The waiting room opens at {time}. Until then, check that camera and sound work.</source>
      <translation>تُفتح غرفة الانتظار في {time}. حتى ذلك الحين تأكد من عمل الكاميرا والصوت.</translation>
    </message>
    <message>
      <source>This visit is at the clinic. Please come a little early.</source>
      <translation>هذه الزيارة في العيادة. احضر مبكرًا قليلًا.</translation>
    </message>
    <message>
      <source>This visit is by messages. Write when you are ready.</source>
      <translation>هذه الزيارة بالرسائل. اكتب عندما تكون جاهزًا.</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>كتابة رسالة</translation>
    </message>
    <message>
      <source>You are waiting for {name}</source>
      <translation>أنت تنتظر {name}</translation>
    </message>
    <message>
      <source>You asked {name} for a visit</source>
      <translation>طلبت زيارة من {name}</translation>
    </message>
    <message>
      <source>You have a visit with {name}</source>
      <translation>لديك زيارة مع {name}</translation>
    </message>
    <message>
      <source>Your next visit</source>
      <translation>زيارتك القادمة</translation>
    </message>
    <message>
      <source>Your visit with {name} is happening now</source>
      <translation>زيارتك مع {name} جارية الآن</translation>
    </message>
    <message numerus="yes">
      <source>Your visit with {name} is in %n hour(s)</source>
      <translation>
        <numerusform>زيارتك مع {name} الآن</numerusform>
        <numerusform>زيارتك مع {name} بعد ساعة</numerusform>
        <numerusform>زيارتك مع {name} بعد ساعتين</numerusform>
        <numerusform>زيارتك مع {name} بعد %n ساعات</numerusform>
        <numerusform>زيارتك مع {name} بعد %n ساعة</numerusform>
        <numerusform>زيارتك مع {name} بعد %n ساعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your visit with {name} is in %n minute(s)</source>
      <translation>
        <numerusform>زيارتك مع {name} الآن</numerusform>
        <numerusform>زيارتك مع {name} بعد دقيقة</numerusform>
        <numerusform>زيارتك مع {name} بعد دقيقتين</numerusform>
        <numerusform>زيارتك مع {name} بعد %n دقائق</numerusform>
        <numerusform>زيارتك مع {name} بعد %n دقيقة</numerusform>
        <numerusform>زيارتك مع {name} بعد %n دقيقة</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has not answered yet. You will be told here and by e-mail.</source>
      <translation>لم يرد {name} بعد. ستُبلَّغ هنا وبالبريد الإلكتروني.</translation>
    </message>
    <message>
      <source>{name} is signed in. Come into the waiting room: you will be called there.</source>
      <translation>{name} متصل الآن. تعال إلى غرفة الانتظار: سيُتصل بك هناك.</translation>
    </message>
    <message>
      <source>{when}, {mode}</source>
      <translation>{when}، {mode}</translation>
    </message>
  </context>
  <context>
    <name>Notes</name>
    <message>
      <source>Added on {date} at {time}:</source>
      <translation>أُضيف يوم {date} في {time}:</translation>
    </message>
    <message>
      <source>Draft, saved</source>
      <translation>مسودة محفوظة</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>فارغ</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>جارٍ التحميل</translation>
    </message>
    <message>
      <source>Not added yet</source>
      <translation>لم يُضف بعد</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
      <source>Only you can read this until you sign it.</source>
      <translation>لا يقرأ هذا أحد غيرك حتى توقّعه.</translation>
    </message>
    <message>
      <source>Saving</source>
      <translation>جارٍ الحفظ</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>جارٍ الإرسال</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>موقّع</translation>
    </message>
    <message>
      <source>The patient can read this. It cannot be changed, only added to.</source>
      <translation>يمكن للمريض قراءة هذا. لا يمكن تغييره، بل الإضافة إليه فقط.</translation>
    </message>
    <message>
      <source>These notes were changed on another device while you wrote. Both texts are kept until you choose.</source>
      <translation>تغيّرت هذه الملاحظات على جهاز آخر أثناء كتابتك. يُحفظ النصان حتى تختار.</translation>
    </message>
    <message>
      <source>These notes were signed on another device. What you wrote is not in them yet: you can add it.</source>
      <translation>وُقّعت هذه الملاحظات على جهاز آخر. ما كتبته ليس فيها بعد: يمكنك إضافته.</translation>
    </message>
    <message>
      <source>Two texts</source>
      <translation>نصان</translation>
    </message>
    <message>
      <source>Your text is kept while CareConnect runs. It is sent as soon as the server can be reached.</source>
      <translation>يُحفظ نصك ما دام CareConnect يعمل. ويُرسل فور الوصول إلى الخادم.</translation>
    </message>
    <message>
      <source>Your text is safe on this computer. It is sent as soon as the server can be reached.</source>
      <translation>نصك محفوظ بأمان على هذا الحاسوب. ويُرسل فور الوصول إلى الخادم.</translation>
    </message>
  </context>
  <context>
    <name>NotesEditor</name>
    <message>
      <source>Add</source>
      <translation>إضافة</translation>
    </message>
    <message>
      <source>Add to these notes</source>
      <translation>أضف إلى هذه الملاحظات</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>الاحتفاظ بكليهما</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>الاحتفاظ بنصي</translation>
    </message>
    <message>
      <source>Keep the other</source>
      <translation>الاحتفاظ بالآخر</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>ليس الآن</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>ملاحظات</translation>
    </message>
    <message>
      <source>Notes of the visit</source>
      <translation>ملاحظات الزيارة</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>توقيع</translation>
    </message>
    <message>
      <source>Sign the notes, or add to signed ones</source>
      <translation>توقيع الملاحظات، أو الإضافة إلى الموقّعة</translation>
    </message>
    <message>
      <source>Sign these notes?</source>
      <translation>توقيع هذه الملاحظات؟</translation>
    </message>
    <message>
      <source>Signed on {day} at {time}</source>
      <translation>وُقّعت يوم {day} في {time}</translation>
    </message>
    <message>
      <source>The patient can read them from then on. They cannot be changed any more, only added to.</source>
      <translation>سيتمكن المريض من قراءتها بعد ذلك. ولا يمكن تغييرها، بل الإضافة إليها فقط.</translation>
    </message>
    <message>
      <source>The text of the other device</source>
      <translation>نص الجهاز الآخر</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
    <message>
      <source>Visit of {day}, {time}</source>
      <translation>زيارة {day}، {time}</translation>
    </message>
    <message>
      <source>Your text</source>
      <translation>نصك</translation>
    </message>
  </context>
  <context>
    <name>OverviewPlace</name>
    <message>
      <source>Activity log</source>
      <translation>سجل النشاط</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>الأرقام</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>نظرة عامة</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>ما تريد رؤيته</translation>
    </message>
  </context>
  <context>
    <name>PasswordCard</name>
    <message numerus="yes">
      <source>At least %n characters. A few words that only you would put together are easy to keep.</source>
      <translation>
        <numerusform>%n على الأقل. كلمات قليلة لا يجمعها غيرك يسهل تذكرها.</numerusform>
        <numerusform>حرف واحد على الأقل. كلمات قليلة لا يجمعها غيرك يسهل تذكرها.</numerusform>
        <numerusform>حرفان على الأقل. كلمات قليلة لا يجمعها غيرك يسهل تذكرها.</numerusform>
        <numerusform>%n أحرف على الأقل. كلمات قليلة لا يجمعها غيرك يسهل تذكرها.</numerusform>
        <numerusform>%n حرفًا على الأقل. كلمات قليلة لا يجمعها غيرك يسهل تذكرها.</numerusform>
        <numerusform>%n حرف على الأقل. كلمات قليلة لا يجمعها غيرك يسهل تذكرها.</numerusform>
      </translation>
    </message>
    <message>
      <source>Change the password</source>
      <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
      <source>Changing your password</source>
      <translation>يجري تغيير كلمة مرورك</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>كلمة المرور</translation>
    </message>
    <message>
      <source>This is not your password. Capital and small letters are not the same.</source>
      <translation>ليست هذه كلمة مرورك. كلمات المرور تميّز بين الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
      <source>Your current password</source>
      <translation>كلمة مرورك الحالية</translation>
    </message>
    <message>
      <source>Your new password</source>
      <translation>كلمة مرورك الجديدة</translation>
    </message>
    <message>
      <source>Your password is changed. Everywhere else you are signed out.</source>
      <translation>تم تغيير كلمة مرورك. وخرجت من كل مكان آخر.</translation>
    </message>
  </context>
  <context>
    <name>PasswordField</name>
    <message>
      <source>Hide the password</source>
      <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
      <source>Show the password</source>
      <translation>إظهار كلمة المرور</translation>
    </message>
  </context>
  <context>
    <name>PatientPage</name>
    <message>
      <source>Call</source>
      <translation>اتصال</translation>
    </message>
    <message>
      <source>Call {name}</source>
      <translation>الاتصال بـ {name}</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>الملفات</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>الرسائل</translation>
    </message>
    <message>
      <source>No pictures yet</source>
      <translation>لا صور بعد</translation>
    </message>
    <message>
      <source>No visit to write about</source>
      <translation>لا زيارة للكتابة عنها</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>لا زيارات بعد</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>ملاحظات</translation>
    </message>
    <message>
      <source>Picture from you</source>
      <translation>صورة منك</translation>
    </message>
    <message>
      <source>Picture from {name}</source>
      <translation>صورة من {name}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>الصور</translation>
    </message>
    <message>
      <source>Pictures that you send each other appear here.</source>
      <translation>تظهر هنا الصور التي تتبادلانها.</translation>
    </message>
    <message>
      <source>There are notes as soon as a visit is approved.</source>
      <translation>تتوفر الملاحظات حين تُؤكد زيارة.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>الزيارات</translation>
    </message>
    <message>
      <source>Visits with this patient appear here.</source>
      <translation>تظهر هنا الزيارات مع هذا المريض.</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>ما تريد رؤيته</translation>
    </message>
    <message>
      <source>born {date}</source>
      <translation>مواليد {date}</translation>
    </message>
    <message>
      <source>not signed in</source>
      <translation>غير مسجل الدخول</translation>
    </message>
    <message>
      <source>online now</source>
      <translation>متصل الآن</translation>
    </message>
  </context>
  <context>
    <name>PatientPanel</name>
    <message>
      <source>All about the patient</source>
      <translation>كل شيء عن المريض</translation>
    </message>
    <message>
      <source>All about {name}</source>
      <translation>كل شيء عن {name}</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>موافقة</translation>
    </message>
    <message>
      <source>Call (Enter)</source>
      <translation>اتصال (Enter)</translation>
    </message>
    <message>
      <source>Call {name}</source>
      <translation>الاتصال بـ {name}</translation>
    </message>
    <message>
      <source>Cancel the visit</source>
      <translation>إلغاء الزيارة</translation>
    </message>
    <message>
      <source>Choose a visit to see who comes and why.</source>
      <translation>اختر زيارة لترى من سيأتي ولماذا.</translation>
    </message>
    <message>
      <source>Did not come</source>
      <translation>لم يحضر</translation>
    </message>
    <message>
      <source>Earlier visits</source>
      <translation>زيارات سابقة</translation>
    </message>
    <message>
      <source>Mark as done</source>
      <translation>تسجيل كمنتهية</translation>
    </message>
    <message>
      <source>More</source>
      <translation>المزيد</translation>
    </message>
    <message>
      <source>Move to another time</source>
      <translation>غيّر إلى وقت آخر</translation>
    </message>
    <message>
      <source>Nobody chosen</source>
      <translation>لم يُختر أحد</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>ملاحظات</translation>
    </message>
    <message>
      <source>Notes of the visit of {name}</source>
      <translation>ملاحظات زيارة {name}</translation>
    </message>
    <message>
      <source>The patient gave no reason.</source>
      <translation>لم يذكر المريض سببًا.</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>كتابة رسالة</translation>
    </message>
    <message>
      <source>born {date}</source>
      <translation>مواليد {date}</translation>
    </message>
    <message>
      <source>not signed in</source>
      <translation>غير مسجل الدخول</translation>
    </message>
    <message>
      <source>online now</source>
      <translation>متصل الآن</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}، {time}</translation>
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
      <translation>اختر مريضًا لترى زياراته وملاحظاته ورسائله وملفاته.</translation>
    </message>
    <message>
      <source>Find a patient</source>
      <translation>البحث عن مريض</translation>
    </message>
    <message>
      <source>It comes as soon as the server can be reached.</source>
      <translation>ستصل حالما يمكن الوصول إلى الخادم.</translation>
    </message>
    <message>
      <source>Name or number</source>
      <translation>الاسم أو الرقم</translation>
    </message>
    <message>
      <source>No patients yet</source>
      <translation>لا مرضى بعد</translation>
    </message>
    <message>
      <source>Nobody chosen</source>
      <translation>لم يُختر أحد</translation>
    </message>
    <message>
      <source>Nobody found</source>
      <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
      <source>Patients</source>
      <translation>المرضى</translation>
    </message>
    <message>
      <source>People with an approved visit appear here.</source>
      <translation>يظهر هنا من لديهم زيارة مؤكدة.</translation>
    </message>
    <message>
      <source>The list is not here yet</source>
      <translation>القائمة ليست هنا بعد</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
    <message>
      <source>Try fewer letters, or the number.</source>
      <translation>جرّب أحرفًا أقل، أو الرقم.</translation>
    </message>
    <message>
      <source>born {date}</source>
      <translation>مواليد {date}</translation>
    </message>
  </context>
  <context>
    <name>PhoneCard</name>
    <message>
      <source>Code from the text message</source>
      <translation>الرمز الوارد في الرسالة</translation>
    </message>
    <message>
      <source>Confirm the number</source>
      <translation>تأكيد الرقم</translation>
    </message>
    <message>
      <source>Confirmed. News of your visits goes to this number.</source>
      <translation>تم التأكيد. تصل أخبار زياراتك إلى هذا الرقم.</translation>
    </message>
    <message>
      <source>If your clinic sends text messages, you get reminders and changes of your visits on your mobile phone: the time and a link, nothing about your health. Without a number you get them by e-mail alone.</source>
      <translation>إذا كانت عيادتك ترسل رسائل نصية، فستصلك تذكيرات زياراتك وتغييراتها على هاتفك المحمول: الوقت ورابط، ولا شيء عن صحتك. بدون رقم تصلك بالبريد الإلكتروني فقط.</translation>
    </message>
    <message>
      <source>Mobile number</source>
      <translation>رقم الهاتف المحمول</translation>
    </message>
    <message>
      <source>Please enter the code from the text message.</source>
      <translation>أدخل الرمز الوارد في الرسالة النصية.</translation>
    </message>
    <message>
      <source>Please enter your mobile number.</source>
      <translation>أدخل رقم هاتفك المحمول.</translation>
    </message>
    <message>
      <source>Remove the number</source>
      <translation>إزالة الرقم</translation>
    </message>
    <message>
      <source>Removed. You get no more text messages.</source>
      <translation>تمت الإزالة. لن تصلك رسائل نصية بعد الآن.</translation>
    </message>
    <message>
      <source>Save the number</source>
      <translation>حفظ الرقم</translation>
    </message>
    <message>
      <source>Saved. Your clinic does not send text messages at the moment.</source>
      <translation>تم الحفظ. عيادتك لا ترسل رسائل نصية حاليًا.</translation>
    </message>
    <message>
      <source>Saving the number</source>
      <translation>جارٍ حفظ الرقم</translation>
    </message>
    <message>
      <source>Send another code</source>
      <translation>إرسال رمز آخر</translation>
    </message>
    <message>
      <source>Text messages</source>
      <translation>الرسائل النصية</translation>
    </message>
    <message>
      <source>This code is not right, or too old. You can ask for another one.</source>
      <translation>هذا الرمز غير صحيح أو قديم. يمكنك طلب رمز آخر.</translation>
    </message>
    <message>
      <source>This is not a whole number. It begins with + and your country's code.</source>
      <translation>هذا ليس رقمًا كاملًا. يبدأ بعلامة + ورمز بلدك.</translation>
    </message>
    <message>
      <source>We have sent you a text message with a code. Enter it here within 10 minutes.</source>
      <translation>أرسلنا إليك رسالة نصية فيها رمز. أدخله هنا خلال ١٠ دقائق.</translation>
    </message>
    <message>
      <source>With the country code, for example +49 151 23456789</source>
      <translation>مع رمز البلد، مثل ‎+49 151 23456789</translation>
    </message>
  </context>
  <context>
    <name>PhotoDialog</name>
    <message>
      <source>Allow it in your system's privacy settings, or send a picture that is on this computer.</source>
      <translation>اسمح بذلك في إعدادات الخصوصية، أو أرسل صورة موجودة على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Close that program and try again, or send a picture that is on this computer.</source>
      <translation>أغلق ذلك البرنامج وحاول مرة أخرى، أو أرسل صورة موجودة على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Connect a camera and try again, or send a picture that is on this computer.</source>
      <translation>صِل كاميرا وحاول مرة أخرى، أو أرسل صورة موجودة على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Hold it still, and see that there is light on it.</source>
      <translation>ثبّته، وتأكد من وجود ضوء عليه.</translation>
    </message>
    <message>
      <source>Picture of the camera</source>
      <translation>صورة الكاميرا</translation>
    </message>
    <message>
      <source>Take a photo</source>
      <translation>التقاط صورة</translation>
    </message>
    <message>
      <source>Take the photo</source>
      <translation>التقط الصورة</translation>
    </message>
    <message>
      <source>The camera starts.</source>
      <translation>تبدأ الكاميرا.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
  </context>
  <context>
    <name>PictureDialog</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>صورة</translation>
    </message>
    <message>
      <source>Save the picture</source>
      <translation>حفظ الصورة</translation>
    </message>
    <message>
      <source>The picture is on its way.</source>
      <translation>الصورة في الطريق.</translation>
    </message>
  </context>
  <context>
    <name>Pictures</name>
    <message>
      <source>Pictures</source>
      <translation>الصور</translation>
    </message>
  </context>
  <context>
    <name>Place</name>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
  </context>
  <context>
    <name>PrivacyCard</name>
    <message>
      <source>CareConnect locks itself after ten minutes without you, and by {keys}. A call goes on.</source>
      <translation>يقفل CareConnect نفسه بعد عشر دقائق من غيابك، وبالمفاتيح {keys}. وتستمر المكالمة.</translation>
    </message>
    <message>
      <source>CareConnect locks itself after ten minutes without you. A call goes on.</source>
      <translation>يقفل CareConnect نفسه بعد عشر دقائق من غيابك. وتستمر المكالمة.</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>القفل</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>اقفل الآن</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>الإشعارات</translation>
    </message>
    <message>
      <source>Notifications can be seen by people near you. They never show what was written.</source>
      <translation>قد يرى من حولك الإشعارات. وهي لا تعرض ما كُتب أبدًا.</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>الخصوصية</translation>
    </message>
    <message>
      <source>With names</source>
      <translation>مع الأسماء</translation>
    </message>
    <message>
      <source>Without names</source>
      <translation>بدون أسماء</translation>
    </message>
  </context>
  <context>
    <name>QueueBar</name>
    <message numerus="yes">
      <source>%n min</source>
      <translation>
        <numerusform>%n دقيقة</numerusform>
        <numerusform>%n دقيقة</numerusform>
        <numerusform>%n دقيقة</numerusform>
        <numerusform>%n دقائق</numerusform>
        <numerusform>%n دقيقة</numerusform>
        <numerusform>%n دقيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n patient(s) waiting. {name} has just come.</source>
      <translation>
        <numerusform>%n مريض ينتظر. وصل {name} للتو.</numerusform>
        <numerusform>مريض واحد ينتظر. وصل {name} للتو.</numerusform>
        <numerusform>مريضان ينتظران. وصل {name} للتو.</numerusform>
        <numerusform>%n مرضى ينتظرون. وصل {name} للتو.</numerusform>
        <numerusform>%n مريضًا ينتظرون. وصل {name} للتو.</numerusform>
        <numerusform>%n مريض ينتظرون. وصل {name} للتو.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n patient(s) waiting. {name} has waited longest: {minutes}.</source>
      <translation>
        <numerusform>%n مريض ينتظر. الأطول انتظارًا {name}: {minutes}.</numerusform>
        <numerusform>مريض واحد ينتظر. الأطول انتظارًا {name}: {minutes}.</numerusform>
        <numerusform>مريضان ينتظران. الأطول انتظارًا {name}: {minutes}.</numerusform>
        <numerusform>%n مرضى ينتظرون. الأطول انتظارًا {name}: {minutes}.</numerusform>
        <numerusform>%n مريضًا ينتظرون. الأطول انتظارًا {name}: {minutes}.</numerusform>
        <numerusform>%n مريض ينتظرون. الأطول انتظارًا {name}: {minutes}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>About %n min late</source>
      <translation>
        <numerusform>تأخر نحو %n دقيقة</numerusform>
        <numerusform>تأخر نحو دقيقة</numerusform>
        <numerusform>تأخر نحو دقيقتين</numerusform>
        <numerusform>تأخر نحو %n دقائق</numerusform>
        <numerusform>تأخر نحو %n دقيقة</numerusform>
        <numerusform>تأخر نحو %n دقيقة</numerusform>
      </translation>
    </message>
    <message>
      <source>Call the next</source>
      <translation>اتصل بالتالي</translation>
    </message>
    <message>
      <source>Call the next ({keys})</source>
      <translation>اتصل بالتالي ({keys})</translation>
    </message>
    <message>
      <source>Call {name}</source>
      <translation>الاتصال بـ {name}</translation>
    </message>
    <message>
      <source>Nobody is waiting.</source>
      <translation>لا أحد ينتظر.</translation>
    </message>
    <message>
      <source>On time again</source>
      <translation>عدت إلى الموعد</translation>
    </message>
    <message>
      <source>Running late</source>
      <translation>أنا متأخر</translation>
    </message>
    <message>
      <source>{words}, not told yet</source>
      <translation>{words}، لم يُبلغ بعد</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Connecting</source>
      <translation>جارٍ التوصيل</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>Doctors</source>
      <translation>الأطباء</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>الرئيسية</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>ساعات العمل</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>الرسائل</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>غير متصل</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>متصل</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>نظرة عامة</translation>
    </message>
    <message>
      <source>Patients</source>
      <translation>المرضى</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>الأماكن</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>Signed in as %1</source>
      <translation>مسجل الدخول باسم %1</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>تم الخروج</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>الزيارات</translation>
    </message>
    <message>
      <source>Waiting room</source>
      <translation>غرفة الانتظار</translation>
    </message>
  </context>
  <context>
    <name>RailButton</name>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation>
        <numerusform>لا شيء ينتظر</numerusform>
        <numerusform>واحد ينتظر</numerusform>
        <numerusform>اثنان ينتظران</numerusform>
        <numerusform>%n تنتظر</numerusform>
        <numerusform>%n تنتظر</numerusform>
        <numerusform>%n تنتظر</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Rating</name>
    <message>
      <source>All right</source>
      <translation>مقبول</translation>
    </message>
    <message>
      <source>Bad</source>
      <translation>سيئ</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>جيد</translation>
    </message>
    <message>
      <source>Very bad</source>
      <translation>سيئ جدًا</translation>
    </message>
    <message>
      <source>Very good</source>
      <translation>جيد جدًا</translation>
    </message>
  </context>
  <context>
    <name>RatingDialog</name>
    <message>
      <source>How was your visit?</source>
      <translation>كيف كانت زيارتك؟</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>ليس الآن</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>إرسال</translation>
    </message>
    <message>
      <source>Would you like to say more?</source>
      <translation>هل تود أن تقول المزيد؟</translation>
    </message>
    <message>
      <source>You may leave this empty. Others can read it, without your name.</source>
      <translation>يمكنك تركه فارغًا. يستطيع غيرك قراءته، دون اسمك.</translation>
    </message>
    <message>
      <source>Your visit with {name}</source>
      <translation>زيارتك مع {name}</translation>
    </message>
  </context>
  <context>
    <name>ReasonStep</name>
    <message>
      <source>For example: I have had a cough for two weeks.</source>
      <translation>مثال: لدي سعال منذ أسبوعين.</translation>
    </message>
    <message>
      <source>How to meet</source>
      <translation>طريقة اللقاء</translation>
    </message>
    <message>
      <source>How would you like to meet?</source>
      <translation>كيف تود أن يكون اللقاء؟</translation>
    </message>
    <message>
      <source>Only you and the doctor see this. In an emergency, call your local emergency number.</source>
      <translation>لا يرى هذا إلا أنت والطبيب. في حالة الطوارئ اتصل برقم الطوارئ المحلي.</translation>
    </message>
    <message>
      <source>What brings you? You may leave this empty.</source>
      <translation>ما سبب الزيارة؟ يمكنك تركه فارغًا.</translation>
    </message>
  </context>
  <context>
    <name>RequestsStrip</name>
    <message numerus="yes">
      <source>%n request(s) to answer</source>
      <translation>
        <numerusform>لا طلبات للرد</numerusform>
        <numerusform>طلب واحد للرد عليه</numerusform>
        <numerusform>طلبان للرد عليهما</numerusform>
        <numerusform>%n طلبات للرد عليها</numerusform>
        <numerusform>%n طلبًا للرد عليه</numerusform>
        <numerusform>%n طلب للرد عليه</numerusform>
      </translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>موافقة</translation>
    </message>
    <message>
      <source>Approve the visit of {name}</source>
      <translation>الموافقة على زيارة {name}</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>رفض</translation>
    </message>
    <message>
      <source>Decline the visit of {name}</source>
      <translation>رفض زيارة {name}</translation>
    </message>
    <message>
      <source>No reason given</source>
      <translation>لم يُذكر سبب</translation>
    </message>
    <message>
      <source>Request of {name}</source>
      <translation>طلب من {name}</translation>
    </message>
  </context>
  <context>
    <name>RoomCard</name>
    <message>
      <source>Ask to chat instead</source>
      <translation>اطلب الدردشة بدلًا من ذلك</translation>
    </message>
    <message>
      <source>Back to home</source>
      <translation>عد إلى البداية</translation>
    </message>
    <message>
      <source>Call now</source>
      <translation>اتصل الآن</translation>
    </message>
    <message>
      <source>I am here</source>
      <translation>أنا هنا</translation>
    </message>
    <message>
      <source>I am ready</source>
      <translation>أنا مستعد</translation>
    </message>
    <message>
      <source>Join again</source>
      <translation>انضم من جديد</translation>
    </message>
    <message>
      <source>Not ready after all</source>
      <translation>لست مستعدًا بعد</translation>
    </message>
    <message>
      <source>Show the call</source>
      <translation>إظهار المكالمة</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>كتابة رسالة</translation>
    </message>
    <message>
      <source>{name}, {when}, {mode}</source>
      <translation>{name}، {when}، {mode}</translation>
    </message>
  </context>
  <context>
    <name>SecondStepCard</name>
    <message numerus="yes">
      <source>%n recovery code(s) left.</source>
      <translation>
        <numerusform>لا رموز استرداد متبقية.</numerusform>
        <numerusform>بقي رمز استرداد واحد.</numerusform>
        <numerusform>بقي رمزا استرداد.</numerusform>
        <numerusform>بقيت %n رموز استرداد.</numerusform>
        <numerusform>بقي %n رمز استرداد.</numerusform>
        <numerusform>بقي %n رمز استرداد.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Copy the codes</source>
      <translation>نسخ الرموز</translation>
    </message>
    <message>
      <source>Copy the key</source>
      <translation>نسخ المفتاح</translation>
    </message>
    <message>
      <source>I have kept them</source>
      <translation>لقد حفظتها</translation>
    </message>
    <message>
      <source>It is on. Keep these codes where only you find them: each lets you in once without your phone. They are not shown again.</source>
      <translation>إنها مفعّلة. احفظ هذه الرموز حيث لا يجدها غيرك: كل رمز يدخلك مرة بدون هاتفك. ولن تظهر مرة أخرى.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>متوقفة</translation>
    </message>
    <message>
      <source>On</source>
      <translation>مفعّلة</translation>
    </message>
    <message>
      <source>Open an authenticator app on your phone, and scan this picture with it.</source>
      <translation>افتح تطبيق مصادقة على هاتفك، وامسح به هذه الصورة.</translation>
    </message>
    <message>
      <source>Or type this key into the app: {key}</source>
      <translation>أو اكتب هذا المفتاح في التطبيق: {key}</translation>
    </message>
    <message>
      <source>QR code for your authenticator app</source>
      <translation>رمز QR لتطبيق المصادقة</translation>
    </message>
    <message>
      <source>Second step at sign-in</source>
      <translation>خطوة ثانية عند تسجيل الدخول</translation>
    </message>
    <message>
      <source>Set it up</source>
      <translation>إعدادها</translation>
    </message>
    <message>
      <source>Six digits.</source>
      <translation>ستة أرقام.</translation>
    </message>
    <message>
      <source>The code that the app shows now</source>
      <translation>الرمز الذي يعرضه التطبيق الآن</translation>
    </message>
    <message>
      <source>This is not your password. Capital and small letters are not the same.</source>
      <translation>ليست هذه كلمة مرورك. كلمات المرور تميّز بين الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
      <source>To be sure that it is you.</source>
      <translation>للتأكد من أنه أنت.</translation>
    </message>
    <message>
      <source>Turn it off</source>
      <translation>إيقافها</translation>
    </message>
    <message>
      <source>Turn it on</source>
      <translation>تفعيلها</translation>
    </message>
    <message>
      <source>With it, nobody gets in with your password alone: an app on your phone shows a code as well.</source>
      <translation>معها لا يدخل أحد بكلمة مرورك وحدها: تطبيق على هاتفك يعرض رمزًا أيضًا.</translation>
    </message>
    <message>
      <source>Your password</source>
      <translation>كلمة مرورك</translation>
    </message>
  </context>
  <context>
    <name>SessionsCard</name>
    <message>
      <source>A program without a name</source>
      <translation>برنامج بلا اسم</translation>
    </message>
    <message>
      <source>If you do not know one of these, sign out there and change your password.</source>
      <translation>إن لم تعرف واحدًا منها، فسجّل الخروج هناك وغيّر كلمة مرورك.</translation>
    </message>
    <message>
      <source>Sign out everywhere else</source>
      <translation>الخروج من كل مكان آخر</translation>
    </message>
    <message>
      <source>Sign out there</source>
      <translation>الخروج هناك</translation>
    </message>
    <message>
      <source>Sign out there: {program}</source>
      <translation>الخروج هناك: {program}</translation>
    </message>
    <message>
      <source>Signed in {began}, last used {used}</source>
      <translation>الدخول {began}، آخر استخدام {used}</translation>
    </message>
    <message>
      <source>Signing out</source>
      <translation>جارٍ الخروج</translation>
    </message>
    <message>
      <source>The list is on its way.</source>
      <translation>القائمة في الطريق.</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>هذا الحاسوب</translation>
    </message>
    <message>
      <source>Where you are signed in</source>
      <translation>أين سجّلت الدخول</translation>
    </message>
  </context>
  <context>
    <name>SettingsCard</name>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
  </context>
  <context>
    <name>SettingsPlace</name>
    <message>
      <source>Nothing found</source>
      <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
      <source>Search in the settings</source>
      <translation>البحث في الإعدادات</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>Try another word.</source>
      <translation>جرّب كلمة أخرى.</translation>
    </message>
  </context>
  <context>
    <name>SharePicker</name>
    <message>
      <source>A whole screen</source>
      <translation>شاشة كاملة</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>One window</source>
      <translation>نافذة واحدة</translation>
    </message>
    <message>
      <source>Screen {number}</source>
      <translation>الشاشة {number}</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>مشاركة</translation>
    </message>
    <message>
      <source>What do you want to show?</source>
      <translation>ماذا تريد أن تعرض؟</translation>
    </message>
    <message>
      <source>{name} sees what you choose, until you stop.</source>
      <translation>يرى {name} ما تختاره إلى أن توقف المشاركة.</translation>
    </message>
  </context>
  <context>
    <name>Shortcuts</name>
    <message>
      <source>A doctor's day</source>
      <translation>يوم الطبيب</translation>
    </message>
    <message>
      <source>All about the chosen patient</source>
      <translation>كل شيء عن المريض المختار</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>رد</translation>
    </message>
    <message>
      <source>Answer without camera</source>
      <translation>الرد بدون كاميرا</translation>
    </message>
    <message>
      <source>Back to the call</source>
      <translation>العودة إلى المكالمة</translation>
    </message>
    <message>
      <source>Call who waits longest</source>
      <translation>الاتصال بالأطول انتظارًا</translation>
    </message>
    <message>
      <source>Camera on or off</source>
      <translation>تشغيل الكاميرا أو إيقافها</translation>
    </message>
    <message>
      <source>Chat beside the picture</source>
      <translation>الدردشة بجانب الصورة</translation>
    </message>
    <message>
      <source>Choose camera</source>
      <translation>اختيار الكاميرا</translation>
    </message>
    <message>
      <source>Choose microphone and loudspeaker</source>
      <translation>اختيار الميكروفون ومكبر الصوت</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>رفض</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>في كل مكان</translation>
    </message>
    <message>
      <source>Files of the patient</source>
      <translation>ملفات المريض</translation>
    </message>
    <message>
      <source>Find a patient</source>
      <translation>البحث عن مريض</translation>
    </message>
    <message>
      <source>Full screen, or back</source>
      <translation>ملء الشاشة، أو العودة</translation>
    </message>
    <message>
      <source>Go to the requests</source>
      <translation>الانتقال إلى الطلبات</translation>
    </message>
    <message>
      <source>In a call</source>
      <translation>أثناء المكالمة</translation>
    </message>
    <message>
      <source>Leave the call</source>
      <translation>مغادرة المكالمة</translation>
    </message>
    <message>
      <source>Lock CareConnect</source>
      <translation>قفل CareConnect</translation>
    </message>
    <message>
      <source>Mark the chosen visit as done</source>
      <translation>وسم الزيارة المختارة كمنتهية</translation>
    </message>
    <message>
      <source>Mark the chosen visit as missed</source>
      <translation>وسم الزيارة المختارة كفائتة</translation>
    </message>
    <message>
      <source>Messages with the patient</source>
      <translation>الرسائل مع المريض</translation>
    </message>
    <message>
      <source>Microphone on or off</source>
      <translation>تشغيل الميكروفون أو كتمه</translation>
    </message>
    <message>
      <source>Move your own picture to the next corner</source>
      <translation>نقل صورتك إلى الزاوية التالية</translation>
    </message>
    <message>
      <source>Notes beside the picture</source>
      <translation>الملاحظات بجانب الصورة</translation>
    </message>
    <message>
      <source>Notes of the chosen visit</source>
      <translation>ملاحظات الزيارة المختارة</translation>
    </message>
    <message>
      <source>Notes of the patient</source>
      <translation>ملاحظات المريض</translation>
    </message>
    <message>
      <source>Open page {number} of the side bar</source>
      <translation>الانتقال إلى المكان {number} في الشريط</translation>
    </message>
    <message>
      <source>Quit CareConnect</source>
      <translation>إنهاء CareConnect</translation>
    </message>
    <message>
      <source>Share a window or the screen, or stop</source>
      <translation>مشاركة نافذة أو الشاشة، أو التوقف</translation>
    </message>
    <message>
      <source>Show the keyboard shortcuts</source>
      <translation>عرض اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
      <source>Sign the notes that you write, or add to signed ones</source>
      <translation>توقيع الملاحظات التي تكتبها، أو الإضافة إلى الموقّعة</translation>
    </message>
    <message>
      <source>Small window on top, or back</source>
      <translation>نافذة صغيرة، أو العودة</translation>
    </message>
    <message>
      <source>Tell everybody that you run late</source>
      <translation>إبلاغ الجميع بتأخرك</translation>
    </message>
    <message>
      <source>The day after</source>
      <translation>اليوم التالي</translation>
    </message>
    <message>
      <source>The day before</source>
      <translation>اليوم السابق</translation>
    </message>
    <message>
      <source>The visit beside the picture</source>
      <translation>الزيارة بجانب الصورة</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>Visits of the patient</source>
      <translation>زيارات المريض</translation>
    </message>
    <message>
      <source>When somebody calls</source>
      <translation>عندما يتصل أحد</translation>
    </message>
    <message>
      <source>Write to the chosen patient</source>
      <translation>الكتابة إلى المريض المختار</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsSheet</name>
    <message>
      <source>Choose keys together with Ctrl or Alt, or one of the F keys.</source>
      <translation>اختر مفاتيح مع Ctrl أو Alt، أو أحد مفاتيح F.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>انتهت</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
      <source>None</source>
      <translation>بدون</translation>
    </message>
    <message>
      <source>Press the keys</source>
      <translation>اضغط المفاتيح</translation>
    </message>
    <message>
      <source>Reset all shortcuts</source>
      <translation>إعادة كل الاختصارات</translation>
    </message>
    <message>
      <source>These keys already do this: {action}. Change that one first.</source>
      <translation>هذه المفاتيح تقوم بالفعل بما يلي: {action}. غيّر ذلك أولا.</translation>
    </message>
    <message>
      <source>To change one, press its button and then the new keys.</source>
      <translation>لتغيير أحدها، اضغط زره ثم المفاتيح الجديدة.</translation>
    </message>
  </context>
  <context>
    <name>SignIn</name>
    <message numerus="yes">
      <source>A little longer, please: at least %n characters.</source>
      <translation>
        <numerusform>أطول قليلًا من فضلك: %n على الأقل.</numerusform>
        <numerusform>أطول قليلًا من فضلك: حرف واحد على الأقل.</numerusform>
        <numerusform>أطول قليلًا من فضلك: حرفان على الأقل.</numerusform>
        <numerusform>أطول قليلًا من فضلك: %n أحرف على الأقل.</numerusform>
        <numerusform>أطول قليلًا من فضلك: %n حرفًا على الأقل.</numerusform>
        <numerusform>أطول قليلًا من فضلك: %n حرف على الأقل.</numerusform>
      </translation>
    </message>
    <message>
      <source>An address looks like https://clinic.example.</source>
      <translation>يبدو العنوان مثل https://clinic.example.</translation>
    </message>
    <message>
      <source>An e-mail looks like name@example.org.</source>
      <translation>يبدو البريد الإلكتروني مثل name@example.org.</translation>
    </message>
    <message>
      <source>CareConnect cannot use this address. It should begin with https.</source>
      <translation>لا يستطيع CareConnect استخدام هذا العنوان. يجب أن يبدأ بـ https.</translation>
    </message>
    <message>
      <source>Many people use this one. Please choose another password.</source>
      <translation>كثيرون يستخدمونها. اختر كلمة مرور أخرى.</translation>
    </message>
    <message>
      <source>Please enter the address of your clinic's server.</source>
      <translation>أدخل عنوان خادم عيادتك.</translation>
    </message>
    <message>
      <source>Please enter the code that your app shows now.</source>
      <translation>أدخل الرمز الذي يعرضه تطبيقك الآن.</translation>
    </message>
    <message>
      <source>Please enter your e-mail.</source>
      <translation>أدخل بريدك الإلكتروني.</translation>
    </message>
    <message>
      <source>Please enter your password.</source>
      <translation>أدخل كلمة المرور.</translation>
    </message>
    <message>
      <source>Please name your specialty, so that patients find you.</source>
      <translation>اذكر تخصصك ليجدك المرضى.</translation>
    </message>
    <message>
      <source>Please tell us your name.</source>
      <translation>أخبرنا باسمك.</translation>
    </message>
    <message>
      <source>That code did not fit. Each code works once: wait for the next one.</source>
      <translation>لم يصلح هذا الرمز. كل رمز يعمل مرة واحدة: انتظر التالي.</translation>
    </message>
    <message>
      <source>That is longer than the server can take. Please shorten it.</source>
      <translation>هذا أطول مما يقبله الخادم. اختصره من فضلك.</translation>
    </message>
    <message>
      <source>The server does not take this e-mail. Do you already have an account?</source>
      <translation>لا يقبل الخادم هذا البريد الإلكتروني. هل لديك حساب؟</translation>
    </message>
    <message>
      <source>The server does not take this name. Please write it another way.</source>
      <translation>لا يقبل الخادم هذا الاسم. اكتبه بطريقة أخرى.</translation>
    </message>
    <message>
      <source>The server does not take this password. Please choose another one.</source>
      <translation>لا يقبل الخادم كلمة المرور هذه. اختر غيرها.</translation>
    </message>
    <message>
      <source>The server does not take this specialty.</source>
      <translation>لا يقبل الخادم هذا التخصص.</translation>
    </message>
    <message>
      <source>Your name or e-mail is in it. Others would try that first.</source>
      <translation>تحتوي على اسمك أو بريدك. هذا أول ما يجربه الآخرون.</translation>
    </message>
  </context>
  <context>
    <name>SignInView</name>
    <message>
      <source>As people call you, for example Amina Hassan</source>
      <translation>كما يناديك الناس، مثل أمينة حسن</translation>
    </message>
    <message numerus="yes">
      <source>At least %n characters. A few words that only you would put together are easy to keep.</source>
      <translation>
        <numerusform>%n على الأقل. كلمات قليلة لا يجمعها غيرك يسهل تذكرها.</numerusform>
        <numerusform>حرف واحد على الأقل. كلمات قليلة لا يجمعها غيرك يسهل تذكرها.</numerusform>
        <numerusform>حرفان على الأقل. كلمات قليلة لا يجمعها غيرك يسهل تذكرها.</numerusform>
        <numerusform>%n أحرف على الأقل. كلمات قليلة لا يجمعها غيرك يسهل تذكرها.</numerusform>
        <numerusform>%n حرفًا على الأقل. كلمات قليلة لا يجمعها غيرك يسهل تذكرها.</numerusform>
        <numerusform>%n حرف على الأقل. كلمات قليلة لا يجمعها غيرك يسهل تذكرها.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>تغيير</translation>
    </message>
    <message>
      <source>Change the server's address</source>
      <translation>تغيير عنوان الخادم</translation>
    </message>
    <message>
      <source>Clinic's server</source>
      <translation>خادم العيادة</translation>
    </message>
    <message>
      <source>Code from your authenticator app</source>
      <translation>الرمز من تطبيق المصادقة</translation>
    </message>
    <message>
      <source>Create account</source>
      <translation>إنشاء حساب</translation>
    </message>
    <message>
      <source>Creating your account</source>
      <translation>جارٍ إنشاء حسابك</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>البريد الإلكتروني</translation>
    </message>
    <message>
      <source>Forgot your password?</source>
      <translation>نسيت كلمة المرور؟</translation>
    </message>
    <message>
      <source>I am a</source>
      <translation>أنا</translation>
    </message>
    <message>
      <source>I am a doctor</source>
      <translation>أنا طبيب</translation>
    </message>
    <message>
      <source>I am a patient</source>
      <translation>أنا مريض</translation>
    </message>
    <message>
      <source>Only on your own computer. Doctors sign in each time.</source>
      <translation>على حاسوبك الخاص فقط. الأطباء يسجّلون الدخول كل مرة.</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>كلمة المرور</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>تسجيل الدخول</translation>
    </message>
    <message>
      <source>Sign in or create an account</source>
      <translation>تسجيل الدخول أو إنشاء حساب</translation>
    </message>
    <message>
      <source>Sign in to CareConnect</source>
      <translation>تسجيل الدخول إلى CareConnect</translation>
    </message>
    <message>
      <source>Signing in</source>
      <translation>جارٍ تسجيل الدخول</translation>
    </message>
    <message>
      <source>Six digits that change every half minute, or a recovery code</source>
      <translation>ستة أرقام تتغير كل نصف دقيقة، أو رمز استرداد</translation>
    </message>
    <message>
      <source>Specialty</source>
      <translation>التخصص</translation>
    </message>
    <message>
      <source>Stay signed in on this computer</source>
      <translation>ابقَ مسجّل الدخول على هذا الحاسوب</translation>
    </message>
    <message>
      <source>The address that your clinic gave you</source>
      <translation>العنوان الذي أعطتك إياه عيادتك</translation>
    </message>
    <message>
      <source>What patients look for, for example Cardiology</source>
      <translation>ما يبحث عنه المرضى، مثل أمراض القلب</translation>
    </message>
    <message>
      <source>You sign in each time: this computer has no safe place to keep you signed in.</source>
      <translation>ستسجّل الدخول في كل مرة: لا يوجد في هذا الحاسوب مكان آمن لإبقائك مسجّلًا.</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>اسمك</translation>
    </message>
  </context>
  <context>
    <name>SlotPicker</name>
    <message numerus="yes">
      <source>%n free</source>
      <translation>
        <numerusform>لا أوقات</numerusform>
        <numerusform>وقت واحد</numerusform>
        <numerusform>وقتان</numerusform>
        <numerusform>%n أوقات</numerusform>
        <numerusform>%n وقتًا</numerusform>
        <numerusform>%n وقت</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n free time(s)</source>
      <translation>
        <numerusform>لا وقت متاح</numerusform>
        <numerusform>وقت متاح واحد</numerusform>
        <numerusform>وقتان متاحان</numerusform>
        <numerusform>%n أوقات متاحة</numerusform>
        <numerusform>%n وقتًا متاحًا</numerusform>
        <numerusform>%n وقت متاح</numerusform>
      </translation>
    </message>
    <message>
      <source>Above: your time. Below: the doctor's time in {city}.</source>
      <translation>في الأعلى: وقتك. في الأسفل: وقت الطبيب في {city}.</translation>
    </message>
    <message>
      <source>Afternoon</source>
      <translation>بعد الظهر</translation>
    </message>
    <message>
      <source>Evening</source>
      <translation>المساء</translation>
    </message>
    <message>
      <source>Go to {day}</source>
      <translation>الذهاب إلى {day}</translation>
    </message>
    <message>
      <source>Look again tomorrow, or choose another doctor.</source>
      <translation>انظر غدًا مرة أخرى أو اختر طبيبًا آخر.</translation>
    </message>
    <message>
      <source>Morning</source>
      <translation>الصباح</translation>
    </message>
    <message>
      <source>No free time in the next two weeks</source>
      <translation>لا وقت متاح في الأسبوعين القادمين</translation>
    </message>
    <message>
      <source>No free time on this day</source>
      <translation>لا وقت متاح في هذا اليوم</translation>
    </message>
    <message>
      <source>no free time</source>
      <translation>لا وقت متاح</translation>
    </message>
    <message>
      <source>none</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>{day}, {free}</source>
      <translation>{day}، {free}</translation>
    </message>
    <message>
      <source>{own}, for the doctor {theirs}</source>
      <translation>{own}، عند الطبيب {theirs}</translation>
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
      <translation>لا يستطيع المرضى حجزك بعد</translation>
    </message>
    <message>
      <source>Patients find and book you as soon as it has. You can set everything up until then.</source>
      <translation>سيجدك المرضى ويحجزون بعد ذلك. يمكنك إعداد كل شيء حتى ذلك الحين.</translation>
    </message>
    <message>
      <source>Say at which times you see patients.</source>
      <translation>حدد الأوقات التي تستقبل فيها المرضى.</translation>
    </message>
    <message>
      <source>Set your hours</source>
      <translation>تحديد ساعاتك</translation>
    </message>
    <message>
      <source>Your clinic has not confirmed your account yet</source>
      <translation>لم تؤكد عيادتك حسابك بعد</translation>
    </message>
  </context>
  <context>
    <name>SummaryStep</name>
    <message>
      <source>Instead of {when}</source>
      <translation>بدلًا من {when}</translation>
    </message>
    <message>
      <source>Is everything right?</source>
      <translation>هل كل شيء صحيح؟</translation>
    </message>
    <message>
      <source>The doctor answers your request. You will be told here. You can cancel at any time.</source>
      <translation>سيرد الطبيب على طلبك. ستُبلَّغ هنا. يمكنك الإلغاء في أي وقت.</translation>
    </message>
    <message>
      <source>You gave no reason.</source>
      <translation>لم تذكر سببًا.</translation>
    </message>
    <message>
      <source>{time} by the doctor's clock in {city}</source>
      <translation>{time} بتوقيت الطبيب في {city}</translation>
    </message>
  </context>
  <context>
    <name>Symptoms</name>
    <message>
      <source>A dull, pressing headache on both sides, often with tiredness or stress.</source>
      <translation>صداع ضاغط خفيف في الجانبين، غالبًا مع تعب أو توتر.</translation>
    </message>
    <message>
      <source>A feeling of being off balance; it has many causes, most of them harmless.</source>
      <translation>شعور بعدم التوازن؛ له أسباب كثيرة، معظمها غير ضار.</translation>
    </message>
    <message>
      <source>A mild viral infection of the nose and throat.</source>
      <translation>عدوى فيروسية خفيفة في الأنف والحلق.</translation>
    </message>
    <message>
      <source>A stretched or torn ligament or muscle around a joint.</source>
      <translation>رباط أو عضلة مشدودة أو ممزقة قرب مفصل.</translation>
    </message>
    <message>
      <source>A viral infection of the airways; loss of smell or taste can be part of it.</source>
      <translation>عدوى فيروسية في مجاري التنفس؛ قد يصحبها فقدان الشم أو الذوق.</translation>
    </message>
    <message>
      <source>A viral infection with fever and aches that begins quickly.</source>
      <translation>عدوى فيروسية مع حمى وآلام تبدأ بسرعة.</translation>
    </message>
    <message>
      <source>Allergic rhinitis</source>
      <translation>التهاب الأنف التحسسي</translation>
    </message>
    <message>
      <source>An allergy, for example to pollen, that affects nose and eyes.</source>
      <translation>حساسية، مثلًا من حبوب اللقاح، تصيب الأنف والعينين.</translation>
    </message>
    <message>
      <source>An infection of stomach and bowel with vomiting or diarrhoea.</source>
      <translation>عدوى في المعدة والأمعاء مع قيء أو إسهال.</translation>
    </message>
    <message>
      <source>An infection of the bladder or the urinary tract.</source>
      <translation>عدوى في المثانة أو المسالك البولية.</translation>
    </message>
    <message>
      <source>An inflammation of the eye's outer lining.</source>
      <translation>التهاب في الغشاء الخارجي للعين.</translation>
    </message>
    <message>
      <source>An inflammation of the middle or outer ear.</source>
      <translation>التهاب في الأذن الوسطى أو الخارجية.</translation>
    </message>
    <message>
      <source>An inflammation of the throat, most often by a virus.</source>
      <translation>التهاب في الحلق، غالبًا بسبب فيروس.</translation>
    </message>
    <message>
      <source>An irritated, itching skin.</source>
      <translation>جلد متهيج يحك.</translation>
    </message>
    <message>
      <source>Attacks of throbbing headache, often with sickness or sensitivity to light.</source>
      <translation>نوبات صداع نابض، غالبًا مع غثيان أو حساسية للضوء.</translation>
    </message>
    <message>
      <source>COVID-19</source>
      <translation>كوفيد-19</translation>
    </message>
    <message>
      <source>Common cold</source>
      <translation>الزكام</translation>
    </message>
    <message>
      <source>Conjunctivitis</source>
      <translation>التهاب الملتحمة</translation>
    </message>
    <message>
      <source>Constipation</source>
      <translation>الإمساك</translation>
    </message>
    <message>
      <source>Dermatitis or eczema</source>
      <translation>التهاب الجلد أو الإكزيما</translation>
    </message>
    <message>
      <source>Dizziness</source>
      <translation>الدوخة</translation>
    </message>
    <message>
      <source>Ear infection</source>
      <translation>التهاب الأذن</translation>
    </message>
    <message>
      <source>Hard or rare bowel movements.</source>
      <translation>تبرز صعب أو نادر.</translation>
    </message>
    <message>
      <source>Heartburn or acid reflux</source>
      <translation>حرقة المعدة أو الارتجاع</translation>
    </message>
    <message>
      <source>Influenza-like illness</source>
      <translation>مرض شبيه بالإنفلونزا</translation>
    </message>
    <message>
      <source>Insomnia</source>
      <translation>الأرق</translation>
    </message>
    <message>
      <source>Migraine</source>
      <translation>الشقيقة</translation>
    </message>
    <message>
      <source>Non-specific back pain</source>
      <translation>ألم ظهر غير محدد</translation>
    </message>
    <message>
      <source>Pain in the back without a single serious cause, the most common kind.</source>
      <translation>ألم في الظهر بلا سبب خطير واحد، وهو الأكثر شيوعًا.</translation>
    </message>
    <message>
      <source>Sore throat or tonsillitis</source>
      <translation>التهاب الحلق أو اللوزتين</translation>
    </message>
    <message>
      <source>Sprain or strain</source>
      <translation>التواء أو شد</translation>
    </message>
    <message>
      <source>Stomach acid that rises into the food pipe.</source>
      <translation>حمض المعدة الذي يصعد إلى المريء.</translation>
    </message>
    <message>
      <source>Stomach bug</source>
      <translation>نزلة معوية</translation>
    </message>
    <message>
      <source>Stress or anxiety</source>
      <translation>التوتر أو القلق</translation>
    </message>
    <message>
      <source>Tension-type headache</source>
      <translation>صداع التوتر</translation>
    </message>
    <message>
      <source>Trouble with falling or staying asleep.</source>
      <translation>صعوبة في النوم أو الاستمرار فيه.</translation>
    </message>
    <message>
      <source>Urinary tract infection</source>
      <translation>التهاب المسالك البولية</translation>
    </message>
    <message>
      <source>Worry or tension that shows in body and mind.</source>
      <translation>قلق أو توتر يظهر في الجسد والنفس.</translation>
    </message>
  </context>
  <context>
    <name>ThreadView</name>
    <message>
      <source>Call</source>
      <translation>اتصال</translation>
    </message>
    <message>
      <source>Call {name}</source>
      <translation>الاتصال بـ {name}</translation>
    </message>
    <message>
      <source>Cancel sending</source>
      <translation>إلغاء الإرسال</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Kept here. It goes when the server is back</source>
      <translation>محفوظة هنا. تُرسل عند عودة الخادم</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>الرسائل</translation>
    </message>
    <message>
      <source>No messages yet</source>
      <translation>لا رسائل بعد</translation>
    </message>
    <message>
      <source>Not sent. Press to try again</source>
      <translation>لم تُرسل. اضغط للمحاولة مرة أخرى</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>غير مسجل الدخول</translation>
    </message>
    <message>
      <source>Online now</source>
      <translation>متصل الآن</translation>
    </message>
    <message>
      <source>Open the picture</source>
      <translation>فتح الصورة</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>صورة</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>جارٍ الإرسال</translation>
    </message>
    <message>
      <source>Sending, {percent} %</source>
      <translation>جارٍ الإرسال، {percent} %</translation>
    </message>
    <message>
      <source>The messages are not here yet</source>
      <translation>الرسائل ليست هنا بعد</translation>
    </message>
    <message>
      <source>They come as soon as the server can be reached. You can write already.</source>
      <translation>ستصل حالما يمكن الوصول إلى الخادم. يمكنك الكتابة من الآن.</translation>
    </message>
    <message>
      <source>Throw away</source>
      <translation>تجاهل</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
    <message>
      <source>Write the first one below.</source>
      <translation>اكتب أول رسالة في الأسفل.</translation>
    </message>
    <message>
      <source>delivered</source>
      <translation>وصلت</translation>
    </message>
    <message>
      <source>read</source>
      <translation>قُرئت</translation>
    </message>
    <message>
      <source>sent</source>
      <translation>أُرسلت</translation>
    </message>
    <message>
      <source>{name} is writing</source>
      <translation>{name} يكتب</translation>
    </message>
  </context>
  <context>
    <name>TimeOffCard</name>
    <message numerus="yes">
      <source>%n visit(s) already booked then. Move or cancel under “Day”.</source>
      <translation>
        <numerusform>لا زيارات محجوزة في هذا الوقت.</numerusform>
        <numerusform>زيارة واحدة محجوزة في هذا الوقت: انقلها أو ألغها من صفحة اليوم.</numerusform>
        <numerusform>زيارتان محجوزتان في هذا الوقت: انقلهما أو ألغهما من صفحة اليوم.</numerusform>
        <numerusform>%n زيارات محجوزة في هذا الوقت: انقلها أو ألغها من صفحة اليوم.</numerusform>
        <numerusform>%n زيارة محجوزة في هذا الوقت: انقلها أو ألغها من صفحة اليوم.</numerusform>
        <numerusform>%n زيارة محجوزة في هذا الوقت: انقلها أو ألغها من صفحة اليوم.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>End of the day</source>
      <translation>نهاية اليوم</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>اليوم الأول</translation>
    </message>
    <message>
      <source>From</source>
      <translation>من</translation>
    </message>
    <message>
      <source>It ends before it begins.</source>
      <translation>تنتهي قبل أن تبدأ.</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>الإبقاء عليها</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>اليوم الأخير</translation>
    </message>
    <message>
      <source>Nobody can book you in this time.</source>
      <translation>لا يمكن لأحد حجزك في هذا الوقت.</translation>
    </message>
    <message>
      <source>None planned</source>
      <translation>لا شيء مخطط</translation>
    </message>
    <message>
      <source>Patients can book you again: {when}.</source>
      <translation>يمكن للمرضى حجزك من جديد: {when}.</translation>
    </message>
    <message>
      <source>Plan time off</source>
      <translation>تخطيط إجازة</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Remove the time off {when}</source>
      <translation>إزالة الإجازة {when}</translation>
    </message>
    <message>
      <source>Remove this time off?</source>
      <translation>إزالة هذه الإجازة؟</translation>
    </message>
    <message>
      <source>Save time off</source>
      <translation>حفظ الإجازة</translation>
    </message>
    <message>
      <source>This time is over.</source>
      <translation>مضى هذا الوقت.</translation>
    </message>
    <message>
      <source>Time off</source>
      <translation>الإجازات</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>حتى</translation>
    </message>
    <message>
      <source>What for (only you see this)</source>
      <translation>السبب (لا يراه غيرك)</translation>
    </message>
    <message>
      <source>{day} {time}</source>
      <translation>{day} {time}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} إلى {last}</translation>
    </message>
  </context>
  <context>
    <name>Times</name>
    <message>
      <source>Today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>غدًا</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>أمس</translation>
    </message>
    <message>
      <source>today at {time}</source>
      <translation>اليوم في {time}</translation>
    </message>
    <message>
      <source>tomorrow at {time}</source>
      <translation>غدًا في {time}</translation>
    </message>
    <message>
      <source>yesterday at {time}</source>
      <translation>أمس في {time}</translation>
    </message>
    <message>
      <source>{date}, {time}</source>
      <translation>{date}، {time}</translation>
    </message>
    <message>
      <source>{day} at {time}</source>
      <translation>{day} في {time}</translation>
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
        <numerusform>لا مكالمات فائتة</numerusform>
        <numerusform>مكالمة فائتة واحدة</numerusform>
        <numerusform>مكالمتان فائتتان</numerusform>
        <numerusform>%n مكالمات فائتة</numerusform>
        <numerusform>%n مكالمة فائتة</numerusform>
        <numerusform>%n مكالمة فائتة</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>رد</translation>
    </message>
    <message>
      <source>Back to the call</source>
      <translation>العودة إلى المكالمة</translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>جارٍ التوصيل</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>رفض</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>غير مسجل الدخول</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>غير متصل</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>متصل</translation>
    </message>
    <message>
      <source>Open CareConnect</source>
      <translation>فتح CareConnect</translation>
    </message>
    <message>
      <source>Open CareConnect to see who called.</source>
      <translation>افتح CareConnect لمعرفة من اتصل.</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>تم الخروج</translation>
    </message>
    <message>
      <source>Somebody is calling you</source>
      <translation>هناك من يتصل بك</translation>
    </message>
    <message>
      <source>Your camera and microphone are off until you answer.</source>
      <translation>الكاميرا والميكروفون مغلقان حتى ترد.</translation>
    </message>
  </context>
  <context>
    <name>Veil</name>
    <message>
      <source>Locked</source>
      <translation>مقفل</translation>
    </message>
    <message>
      <source>Locked. Your call goes on: the other person still hears you.</source>
      <translation>مقفل. مكالمتك مستمرة: الطرف الآخر لا يزال يسمعك.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>فتح القفل</translation>
    </message>
  </context>
  <context>
    <name>Visit</name>
    <message>
      <source>Approved</source>
      <translation>مؤكدة</translation>
    </message>
    <message>
      <source>Cancel the visit</source>
      <translation>إلغاء الزيارة</translation>
    </message>
    <message>
      <source>Cancel this visit?</source>
      <translation>هل تريد إلغاء هذه الزيارة؟</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>ملغاة</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>مرفوضة</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>انتهت</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>الإبقاء عليها</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>فائتة</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>الآن</translation>
    </message>
    <message>
      <source>Requested</source>
      <translation>مطلوبة</translation>
    </message>
    <message>
      <source>The doctor cannot take this time. You can book another one.</source>
      <translation>لا يستطيع الطبيب في هذا الوقت. يمكنك حجز وقت آخر.</translation>
    </message>
    <message>
      <source>The doctor expects you.</source>
      <translation>الطبيب في انتظارك.</translation>
    </message>
    <message>
      <source>The doctor has not answered yet. You will be told here.</source>
      <translation>لم يرد الطبيب بعد. ستُبلَّغ هنا.</translation>
    </message>
    <message>
      <source>The doctor knows that you are here.</source>
      <translation>يعرف الطبيب أنك هنا.</translation>
    </message>
    <message>
      <source>The visit did not take place. You can book another one.</source>
      <translation>لم تتم الزيارة. يمكنك حجز زيارة أخرى.</translation>
    </message>
    <message>
      <source>This visit does not take place.</source>
      <translation>لن تتم هذه الزيارة.</translation>
    </message>
    <message>
      <source>This visit is over.</source>
      <translation>انتهت هذه الزيارة.</translation>
    </message>
    <message>
      <source>This visit is taking place now.</source>
      <translation>تجري هذه الزيارة الآن.</translation>
    </message>
    <message>
      <source>Video visit</source>
      <translation>زيارة بالفيديو</translation>
    </message>
    <message>
      <source>Visit at the clinic</source>
      <translation>زيارة في العيادة</translation>
    </message>
    <message>
      <source>Visit by messages</source>
      <translation>زيارة بالرسائل</translation>
    </message>
    <message>
      <source>Voice visit</source>
      <translation>زيارة بالصوت فقط</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>في الانتظار</translation>
    </message>
    <message>
      <source>{name} expects you {when}. The time may then go to somebody else.</source>
      <translation>ينتظرك {name} {when}. قد يذهب الوقت إلى شخص آخر.</translation>
    </message>
  </context>
  <context>
    <name>VisitAside</name>
    <message>
      <source>Reason for the visit</source>
      <translation>سبب الزيارة</translation>
    </message>
    <message>
      <source>Symptoms</source>
      <translation>الأعراض</translation>
    </message>
    <message>
      <source>The patient gave no reason.</source>
      <translation>لم يذكر المريض سببًا.</translation>
    </message>
  </context>
  <context>
    <name>VisitDetail</name>
    <message>
      <source>Add to calendar</source>
      <translation>إضافة إلى التقويم</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>اتصال</translation>
    </message>
    <message>
      <source>Cancel visit</source>
      <translation>إلغاء الزيارة</translation>
    </message>
    <message>
      <source>Check camera and sound</source>
      <translation>فحص الكاميرا والصوت</translation>
    </message>
    <message>
      <source>Choose a visit to see more.</source>
      <translation>اختر زيارة لترى المزيد.</translation>
    </message>
    <message>
      <source>Join the visit</source>
      <translation>انضم إلى الزيارة</translation>
    </message>
    <message>
      <source>Looking for the summary</source>
      <translation>نبحث عن الملخص</translation>
    </message>
    <message>
      <source>Move to another time</source>
      <translation>غيّر إلى وقت آخر</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>لم يُختر شيء</translation>
    </message>
    <message>
      <source>Rate the visit</source>
      <translation>قيّم الزيارة</translation>
    </message>
    <message>
      <source>Signed by {name} on {day}</source>
      <translation>وقّعه {name}، {day}</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>الملخص</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
    <message>
      <source>Waiting room</source>
      <translation>غرفة الانتظار</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>كتابة رسالة</translation>
    </message>
    <message>
      <source>You rated this visit: {words}</source>
      <translation>تقييمك: {words}</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}، {time}</translation>
    </message>
    <message>
      <source>{name} has not released a summary yet. It will appear here.</source>
      <translation>لم يصدر {name} ملخصًا بعد. سيظهر هنا.</translation>
    </message>
  </context>
  <context>
    <name>VisitsPlace</name>
    <message>
      <source>Book a visit</source>
      <translation>حجز زيارة</translation>
    </message>
    <message>
      <source>Book a visit, and it will appear here.</source>
      <translation>احجز زيارة وستظهر هنا.</translation>
    </message>
    <message>
      <source>Coming up</source>
      <translation>القادمة</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>السابقة</translation>
    </message>
    <message>
      <source>My visits</source>
      <translation>زياراتي</translation>
    </message>
    <message>
      <source>No visits here</source>
      <translation>لا زيارات هنا</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
    <message>
      <source>Which visits</source>
      <translation>أي زيارات</translation>
    </message>
  </context>
  <context>
    <name>WaitingRoom</name>
    <message numerus="yes">
      <source>%n patient(s) before you</source>
      <translation>
        <numerusform>لا أحد قبلك</numerusform>
        <numerusform>شخص واحد قبلك</numerusform>
        <numerusform>شخصان قبلك</numerusform>
        <numerusform>%n أشخاص قبلك</numerusform>
        <numerusform>%n شخصًا قبلك</numerusform>
        <numerusform>%n شخص قبلك</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) to wait. This is an estimate.</source>
      <translation>
        <numerusform>يستغرق أقل من دقيقة. هذا تقدير.</numerusform>
        <numerusform>يستغرق دقيقة تقريبًا. هذا تقدير.</numerusform>
        <numerusform>يستغرق دقيقتين تقريبًا. هذا تقدير.</numerusform>
        <numerusform>يستغرق نحو %n دقائق. هذا تقدير.</numerusform>
        <numerusform>يستغرق نحو %n دقيقة. هذا تقدير.</numerusform>
        <numerusform>يستغرق نحو %n دقيقة. هذا تقدير.</numerusform>
      </translation>
    </message>
    <message>
      <source>Check your internet. Your place is kept, and we try again by ourselves.</source>
      <translation>تحقق من الإنترنت. مكانك محفوظ، ونحاول من جديد تلقائيًا.</translation>
    </message>
    <message>
      <source>Checking your connection</source>
      <translation>نفحص اتصالك</translation>
    </message>
    <message>
      <source>It can begin any moment. It may also take a little longer.</source>
      <translation>قد تبدأ في أي لحظة. وقد تتأخر قليلًا.</translation>
    </message>
    <message>
      <source>It is {when}. This room opens at {time}.</source>
      <translation>هي {when}. تُفتح هذه الغرفة في {time}.</translation>
    </message>
    <message>
      <source>Join again, or press “I am ready” and wait for {name} to call.</source>
      <translation>انضم من جديد، أو اضغط «أنا مستعد» وانتظر اتصال {name}.</translation>
    </message>
    <message>
      <source>Move closer to your router, or go in with sound alone.</source>
      <translation>اقترب من جهاز الإنترنت، أو ادخل بالصوت وحده.</translation>
    </message>
    <message>
      <source>Press “I am ready”, and you are connected when {name} calls, without a ring.</source>
      <translation>اضغط «أنا مستعد»، ويتم توصيلك دون رنين عندما يتصل {name}.</translation>
    </message>
    <message>
      <source>Tell {name} that you are here.</source>
      <translation>أخبر {name} أنك هنا.</translation>
    </message>
    <message>
      <source>The call has a window of its own.</source>
      <translation>للمكالمة نافذة خاصة بها.</translation>
    </message>
    <message>
      <source>The doctor knows that you are here</source>
      <translation>يعلم الطبيب أنك هنا</translation>
    </message>
    <message>
      <source>There is no connection to the clinic</source>
      <translation>لا يوجد اتصال بالعيادة</translation>
    </message>
    <message>
      <source>This visit is later</source>
      <translation>هذه الزيارة لاحقًا</translation>
    </message>
    <message>
      <source>This visit is over</source>
      <translation>انتهت هذه الزيارة</translation>
    </message>
    <message>
      <source>You are in a call</source>
      <translation>أنت في مكالمة</translation>
    </message>
    <message>
      <source>You are in the waiting room</source>
      <translation>أنت في غرفة الانتظار</translation>
    </message>
    <message>
      <source>You are next</source>
      <translation>أنت التالي</translation>
    </message>
    <message>
      <source>You are ready. When {name} calls, you are connected without a ring. Stay on this page.</source>
      <translation>أنت مستعد. عندما يتصل {name} يتم توصيلك دون رنين. ابقَ في هذه الصفحة.</translation>
    </message>
    <message>
      <source>You can write to {name}, and say how the visit was.</source>
      <translation>يمكنك الكتابة إلى {name}، وأن تقول كيف كانت الزيارة.</translation>
    </message>
    <message>
      <source>You go in with picture and sound.</source>
      <translation>تدخل بالصورة والصوت.</translation>
    </message>
    <message>
      <source>You go in with sound alone.</source>
      <translation>تدخل بالصوت وحده.</translation>
    </message>
    <message>
      <source>You go in with your picture, and write what you want to say.</source>
      <translation>تدخل بصورتك وتكتب ما تريد قوله.</translation>
    </message>
    <message>
      <source>You see and hear the doctor, and write what you want to say.</source>
      <translation>ترى الطبيب وتسمعه، وتكتب ما تريد قوله.</translation>
    </message>
    <message>
      <source>Your connection is slow</source>
      <translation>اتصالك بطيء</translation>
    </message>
    <message>
      <source>Your connection to the clinic is good.</source>
      <translation>اتصالك بالعيادة جيد.</translation>
    </message>
    <message>
      <source>Your visit is happening now</source>
      <translation>زيارتك جارية الآن</translation>
    </message>
    <message>
      <source>{name} is away from the desk for a moment.</source>
      <translation>ابتعد {name} عن مكتبه للحظة.</translation>
    </message>
    <message numerus="yes">
      <source>{name} runs about %n minute(s) late.</source>
      <translation>
        <numerusform>تأخر {name} قليلًا.</numerusform>
        <numerusform>تأخر {name} دقيقة تقريبًا.</numerusform>
        <numerusform>تأخر {name} دقيقتين تقريبًا.</numerusform>
        <numerusform>تأخر {name} نحو %n دقائق.</numerusform>
        <numerusform>تأخر {name} نحو %n دقيقة.</numerusform>
        <numerusform>تأخر {name} نحو %n دقيقة.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} runs late.</source>
      <translation>تأخر {name}.</translation>
    </message>
  </context>
  <context>
    <name>WaitingRoomPlace</name>
    <message>
      <source>I cannot use picture and sound today. Please write to me here.</source>
      <translation>لا أستطيع استخدام الصورة والصوت اليوم. من فضلك اكتب لي هنا.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
    <message>
      <source>Waiting room</source>
      <translation>غرفة الانتظار</translation>
    </message>
  </context>
  <context>
    <name>WhereaboutsCard</name>
    <message>
      <source>Asking the server</source>
      <translation>جارٍ سؤال الخادم</translation>
    </message>
    <message>
      <source>Copy the number</source>
      <translation>نسخ الرقم</translation>
    </message>
    <message>
      <source>In an emergency, or if the call drops</source>
      <translation>في حالة الطوارئ، أو إذا انقطعت المكالمة</translation>
    </message>
    <message>
      <source>The patient did not say where they are, nor a number to call back.</source>
      <translation>لم يذكر المريض مكانه ولا رقمًا لمعاودة الاتصال.</translation>
    </message>
    <message>
      <source>The patient did not say where they are.</source>
      <translation>لم يذكر المريض مكانه.</translation>
    </message>
    <message>
      <source>The patient gave no number to call back.</source>
      <translation>لم يعطِ المريض رقمًا لمعاودة الاتصال.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
    <message>
      <source>Where the patient is: {words}</source>
      <translation>مكان المريض: {words}</translation>
    </message>
  </context>
  <context>
    <name>_Picture</name>
    <message>
      <source>Your picture</source>
      <translation>صورتك</translation>
    </message>
  </context>
</TS>
