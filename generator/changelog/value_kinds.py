"""Kinds of changes of values: fields, models, enumerations, and what arguments accept."""

from .kind import Kind, Level

_B, _C, _D = Level.BREAKING, Level.COMPATIBLE, Level.DOCUMENTATION
_RAW = "Adapt only mocks, proxies and recordings that contain raw requests."

FIELDS = {
    "field-added": Kind(_C, True, "A new attribute; its value may have been in `additional_properties`."),
    "required-field-added": Kind(_B, True, "Input without it is rejected.", "Pass it wherever you send this object."),
    "field-removed": Kind(
        _B, True, "Reading or setting the attribute raises AttributeError.",
        "Remove it; a value that the service still sends is in `additional_properties`.",
    ),
    "field-renamed": Kind(
        _B, False, "The old attribute raises AttributeError; messages do not change.", "Use the new name."
    ),
    "field-means-other": Kind(
        _B,
        False,
        "The old name still exists, but is another field.",
        "Use the new name; if there is none, remove the code that uses it.",
    ),
    "field-wire-name-changed": Kind(_C, True, "The attribute keeps its name.", _RAW),
    "input-key-changed": Kind(
        _B, True, "Dictionaries passed as input have the old key.", "Use the new key; attributes keep their names."
    ),
    "became-required": Kind(_B, True, "Input without it is rejected.", "Pass it in every call."),
    "became-optional": Kind(_C, True, "It may be omitted."),
    "became-dependable": Kind(
        _C, True, "Responses always have it, so reading it never gives None.",
    ),
    "constructor-argument-required": Kind(
        _B, False, "Creating the model without it raises TypeError.",
        "Pass it where your own code creates the model, as tests do.",
    ),
    "no-longer-dependable": Kind(
        _B, True, "Responses may lack it, so reading it may give None.", "Check for None before you use it."
    ),
    "service-default-changed": Kind(
        _B, True, "If it is omitted, the service uses another value than before.", "If you need the old value, pass it."
    ),
    "service-default-documented": Kind(_D, True, "The client does not send it, and the service may not have changed."),
    "null-accepted": Kind(_C, True, "The service accepts null."),
    "null-refused": Kind(
        _B, True, "The service no longer accepts null.", "Omit it instead of passing None."
    ),
    "null-in-parameter": Kind(_D, True, "None is left out of paths, queries and headers in any case."),
    "null-in-answer": Kind(_D, True, "A missing value reads as None, too."),
    "became-read-only": Kind(
        _B, True, "The service ignores or rejects it in requests.", "Stop sending it; responses still contain it."
    ),
    "no-longer-read-only": Kind(_C, True, "Requests may contain it."),
    "became-write-only": Kind(
        _B, True, "Responses no longer contain it, so reading it gives None.", "Keep the value that you sent."
    ),
    "no-longer-write-only": Kind(_C, True, "Responses may contain it."),
    "access-documented": Kind(_D, True, "It is not used in the direction that the change is about."),
    "input-widened": Kind(_C, True, "All values accepted before are still accepted."),
    "input-listed": Kind(
        _B, True, "The client still sends other values, but the fake rejects them, and the service may.",
        "Pass one of the listed values.",
    ),
    "input-changed": Kind(
        _B, True, "Some values accepted before are no longer accepted.", "Pass a value of the new type."
    ),
    "output-narrowed": Kind(_C, True, "The new type is part of the old one."),
    "output-changed": Kind(_B, True, "The value may have another type.", "Adapt the code that reads the value."),
    "class-changed": Kind(
        _B, False, "Messages do not change, but their class does.", "Replace the old class with the new one."
    ),
    "input-tightened": Kind(
        _B, True, "The service and the fake reject values that were allowed.", "Pass values within the new limit."
    ),
    "input-loosened": Kind(_C, True, "More values are allowed."),
    "input-rule-changed": Kind(
        _B, True, "The service may reject values that were allowed.", "Check the values that you send by the new rule."
    ),
    "rule-documented": Kind(_D, True, "It does not affect calls."),
    "answer-limits-changed": Kind(_D, True, "The client accepts any value in responses."),
    "format-changed": Kind(_D, True, "The client does not check formats."),
    "digits-read": Kind(_C, True, "A string of digits is decoded to int."),
    "digits-kept": Kind(_B, True, "A string of digits stays a string.", "Call `int()` on the value."),
    "time-accepted": Kind(_C, False, "It accepts a `datetime` or `timedelta` as well."),
    "time-refused": Kind(
        _B, False, "A `datetime` or `timedelta` raises TypeError.", "Pass a number or string in the documented unit."
    ),
    "time-form-changed": Kind(_B, True, "The same value means another time or duration.", "Use the new unit."),
    "hidden": Kind(_C, False, "Its value no longer appears in `repr` and logs."),
    "shown": Kind(_C, False, "Its value appears in `repr` and logs."),
    "deprecated": Kind(_C, False, "The service may remove it.", "Look for a replacement."),
    "no-longer-deprecated": Kind(_C, False, "The service keeps it."),
}  # fmt: skip

SCHEMAS = {
    "model-added": Kind(_C, False, "A new class."),
    "model-removed": Kind(
        _B, False, "Importing it raises ImportError.", "Remove the import; the other changes show what replaces it."
    ),
    "model-renamed": Kind(_B, False, "Importing the old name raises ImportError.", "Import the new name."),
    "class-means-other": Kind(
        _B, True, "The old name still exists, but is another class.", "Replace the old name with the new one."
    ),
    "class-replaced": Kind(_B, True, "The name still exists, but is another class.", "Remove the code that uses it."),
    "model-became-other": Kind(
        _B, True, "Models, enumerations and plain values are used differently.", "Adapt the code that uses it."
    ),
    "value-added": Kind(_C, True, "The value was an unlisted member before."),
    "value-removed": Kind(
        _B, True, "The member raises AttributeError.", "Remove it, or call the class with the value."
    ),
    "values-closed": Kind(
        _B,
        False,
        "Type checkers refuse other values in arguments; requests do not change.",
        "Correct the value, or convert it with the class.",
    ),
    "values-opened": Kind(_C, False, "All values accepted before are still accepted."),
    "value-changed": Kind(
        _B,
        True,
        "The member keeps its name, but has another value.",
        "Replace the old value where your code contains it.",
    ),
    "member-means-other": Kind(
        _B, True, "The old member still exists, but has another value.", "Use the new member for the old value."
    ),
    "member-renamed": Kind(
        _B, False, "The old member raises AttributeError; the value does not change.", "Use the new member."
    ),
}
