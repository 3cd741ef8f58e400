"""The vetted entries of the symptom checker in the person's language; the server knows them in English alone."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

ENTRIES = frozenset(
    (
        QT_TRANSLATE_NOOP("Symptoms", "Common cold"),
        QT_TRANSLATE_NOOP("Symptoms", "A mild viral infection of the nose and throat."),
        QT_TRANSLATE_NOOP("Symptoms", "Influenza-like illness"),
        QT_TRANSLATE_NOOP("Symptoms", "A viral infection with fever and aches that begins quickly."),
        QT_TRANSLATE_NOOP("Symptoms", "COVID-19"),
        QT_TRANSLATE_NOOP("Symptoms", "A viral infection of the airways; loss of smell or taste can be part of it."),
        QT_TRANSLATE_NOOP("Symptoms", "Sore throat or tonsillitis"),
        QT_TRANSLATE_NOOP("Symptoms", "An inflammation of the throat, most often by a virus."),
        QT_TRANSLATE_NOOP("Symptoms", "Tension-type headache"),
        QT_TRANSLATE_NOOP("Symptoms", "A dull, pressing headache on both sides, often with tiredness or stress."),
        QT_TRANSLATE_NOOP("Symptoms", "Migraine"),
        QT_TRANSLATE_NOOP("Symptoms", "Attacks of throbbing headache, often with sickness or sensitivity to light."),
        QT_TRANSLATE_NOOP("Symptoms", "Stomach bug"),
        QT_TRANSLATE_NOOP("Symptoms", "An infection of stomach and bowel with vomiting or diarrhoea."),
        QT_TRANSLATE_NOOP("Symptoms", "Heartburn or acid reflux"),
        QT_TRANSLATE_NOOP("Symptoms", "Stomach acid that rises into the food pipe."),
        QT_TRANSLATE_NOOP("Symptoms", "Constipation"),
        QT_TRANSLATE_NOOP("Symptoms", "Hard or rare bowel movements."),
        QT_TRANSLATE_NOOP("Symptoms", "Urinary tract infection"),
        QT_TRANSLATE_NOOP("Symptoms", "An infection of the bladder or the urinary tract."),
        QT_TRANSLATE_NOOP("Symptoms", "Non-specific back pain"),
        QT_TRANSLATE_NOOP("Symptoms", "Pain in the back without a single serious cause, the most common kind."),
        QT_TRANSLATE_NOOP("Symptoms", "Sprain or strain"),
        QT_TRANSLATE_NOOP("Symptoms", "A stretched or torn ligament or muscle around a joint."),
        QT_TRANSLATE_NOOP("Symptoms", "Allergic rhinitis"),
        QT_TRANSLATE_NOOP("Symptoms", "An allergy, for example to pollen, that affects nose and eyes."),
        QT_TRANSLATE_NOOP("Symptoms", "Conjunctivitis"),
        QT_TRANSLATE_NOOP("Symptoms", "An inflammation of the eye's outer lining."),
        QT_TRANSLATE_NOOP("Symptoms", "Dermatitis or eczema"),
        QT_TRANSLATE_NOOP("Symptoms", "An irritated, itching skin."),
        QT_TRANSLATE_NOOP("Symptoms", "Ear infection"),
        QT_TRANSLATE_NOOP("Symptoms", "An inflammation of the middle or outer ear."),
        QT_TRANSLATE_NOOP("Symptoms", "Insomnia"),
        QT_TRANSLATE_NOOP("Symptoms", "Trouble with falling or staying asleep."),
        QT_TRANSLATE_NOOP("Symptoms", "Stress or anxiety"),
        QT_TRANSLATE_NOOP("Symptoms", "Worry or tension that shows in body and mind."),
        QT_TRANSLATE_NOOP("Symptoms", "Dizziness"),
        QT_TRANSLATE_NOOP("Symptoms", "A feeling of being off balance; it has many causes, most of them harmless."),
    )
)
"""As the server spells them (its `symptoms/conditions.json`)."""


def known_words(text: str) -> str:
    """The translation of an entry; one that this program does not know is shown as the server wrote it."""
    return QCoreApplication.translate("Symptoms", text) if text in ENTRIES else text
