"""Kinds of changes, with their level for callers of the Python client and whether they affect requests or responses."""

from enum import StrEnum

from attrs import frozen


class Level(StrEnum):
    """Levels of changes, the most severe first."""

    BREAKING = "breaking"
    COMPATIBLE = "compatible"
    DOCUMENTATION = "documentation"


@frozen
class Kind:
    """Kind of a change.

    Args:
        level: Effect on callers.
        wire: Whether requests or responses change, too.
        reason: Reason for the level, as a sentence.
        advice: Advice for callers, as a sentence; empty if they need not do anything.
    """

    level: Level
    wire: bool
    reason: str
    advice: str = ""


_B, _C, _D = Level.BREAKING, Level.COMPATIBLE, Level.DOCUMENTATION
_RAW = "Adapt only mocks, proxies and recordings that contain raw requests."

OPERATIONS = {
    "operation-added": Kind(_C, True, "A new method; the other methods do not change."),
    "operation-removed": Kind(_B, True, "Calling it raises AttributeError.", "Remove the call or use another method."),
    "method-renamed": Kind(_B, False, "The old name raises AttributeError.", "Use the new name."),
    "operation-id-changed": Kind(
        _B, False, "`client.call` and `OPERATIONS` accept only the new ID.", "Replace the old ID with the new one."
    ),
    "path-changed": Kind(_C, True, "The client builds the URL; calls do not change.", _RAW),
    "http-method-changed": Kind(_C, True, "The client chooses the HTTP method; calls do not change.", _RAW),
    "media-type-changed": Kind(_C, True, "The client sends the header; calls do not change.", _RAW),
    "security-changed": Kind(_C, True, "The client sends a token if the operation requires one."),
    "operation-withdrawn": Kind(
        _C, False, "The service no longer documents it and may reject it at any time.", "Look for a replacement."
    ),
    "operation-restored": Kind(_C, False, "The service documents it again."),
    "generation-changed": Kind(_D, False, "Only `OPERATIONS[...].generation` and the docstrings differ."),
    "clouds-lost": Kind(_C, False, "The cloud may reject it at any time.", "Do not use it on endpoints of this cloud."),
    "clouds-gained": Kind(_C, False, "Another cloud documents it."),
    "page-changed": Kind(_D, False, "Only `OPERATIONS[...].docs` and the docstrings differ."),
    "pager-added": Kind(_C, False, "A pager can be awaited as before, and supports `async for`."),
    "pager-removed": Kind(
        _B,
        False,
        "`async for` and `.pages()` raise TypeError or AttributeError.",
        "Await the call and read the response.",
    ),
    "paging-changed": Kind(_C, True, "The pager requests pages differently; loops do not change.", _RAW),
    "page-reading-changed": Kind(_C, False, "The pager reads pages differently; loops do not change."),
    "pager-items-changed": Kind(_B, True, "`async for` yields objects of another type.", "Adapt the body of the loop."),
    "waiter-added": Kind(_C, False, "New methods `wait` and `wait_gone`."),
    "waiter-removed": Kind(
        _B, False, "`wait` and `wait_gone` raise AttributeError.", "Poll the state in your own loop."
    ),
    "waiter-poll-changed": Kind(_C, True, "The waiter polls with another operation."),
    "waiter-arguments-changed": Kind(_B, True, "`wait` and `wait_gone` take other IDs.", "Pass the listed IDs."),
    "waiter-answer-changed": Kind(
        _B, True, "`wait` returns an object of another type.", "Adapt the code that reads it."
    ),
    "waiter-ready-changed": Kind(
        _B, False, "`wait` without `until` returns in other states.", "Pass the required state as `until=`."
    ),
    "waiter-states-changed": Kind(_C, False, "`wait` raises or continues in other states."),
    "waiter-times-changed": Kind(_C, False, "The timeout or the poll intervals of `wait` differ; calls do not change."),
    "waiter-changed": Kind(_C, False, "`wait` reads other fields of the response; calls do not change."),
    "goal-added": Kind(_C, False, "`until=` accepts states as before."),
    "goal-removed": Kind(_B, False, "`wait` raises ValueError for the name.", "Pass the state itself as `until=`."),
    "goal-changed": Kind(_B, False, "`wait` returns in other states.", "Pass the required state as `until=`."),
    "helper-added": Kind(_C, False, "A new method; the method of its operation does not change."),
    "helper-removed": Kind(
        _B, False, "Calling it raises AttributeError.", "Call the operation, then poll in your own loop."
    ),
    "helper-renamed": Kind(_B, False, "The old name raises AttributeError.", "Use the new name."),
    "helper-operation-changed": Kind(_C, True, "It does the same with another operation."),
    "helper-body-changed": Kind(
        _C, True, "It does the same with another body; changed arguments are listed separately.", _RAW
    ),
    "helper-target-changed": Kind(
        _B, False, "It returns in other states.", "Call the operation, then `wait` with the required state as `until=`."
    ),
    "helper-answer-changed": Kind(_B, True, "It returns an object of another type.", "Adapt the code that reads it."),
    "helper-states-changed": Kind(_C, False, "It raises or continues in other states."),
    "helper-changed": Kind(_C, False, "It does the same differently; calls do not change."),
    "follow-style-changed": Kind(_B, True, "It takes other arguments.", "Pass the listed arguments."),
    "follow-ends-changed": Kind(
        _B, False, "The loop ends in other states.", "If it should end earlier, leave it with `break`."
    ),
    "answer-added": Kind(_C, True, "The call returned None before, and now returns an object."),
    "answer-removed": Kind(
        _B,
        True,
        "The call returns None; reading an attribute raises AttributeError.",
        "Remove the code that reads the response.",
    ),
    "answer-changed": Kind(_B, True, "The call returns another type.", "Adapt the code that reads the response."),
    "answer-narrowed": Kind(_C, True, "The call returns fewer types than before."),
    "answer-may-be-empty": Kind(_B, True, "The call may return None.", "Check for None before you read the response."),
    "answer-always-there": Kind(_C, True, "The call no longer returns None."),
    "success-codes-changed": Kind(_C, True, "The client accepts any 2xx status code.", _RAW),
}

ARGUMENTS = {
    "argument-added": Kind(_C, True, "It is optional; if it is omitted, nothing is sent."),
    "required-argument-added": Kind(_B, True, "A call without it raises TypeError.", "Pass it in every call."),
    "argument-removed": Kind(_B, True, "A call with it raises TypeError.", "Remove the argument."),
    "argument-renamed": Kind(
        _B, False, "The old name raises TypeError; the request does not change.", "Use the new name."
    ),
    "argument-wire-name-changed": Kind(_C, True, "The Python name and calls do not change.", _RAW),
    "argument-moved": Kind(_C, True, "It is sent in another part of the request; calls do not change.", _RAW),
    "argument-calling-changed": Kind(
        _B, True, "Path IDs are positional; all other arguments are keyword arguments.", "Adapt the call."
    ),
    "argument-order-changed": Kind(
        _B, False, "IDs passed by position would be swapped.", "Pass the IDs in the new order, or by keyword."
    ),
    "argument-joined-otherwise": Kind(_C, True, "A list is sent in another format; calls do not change.", _RAW),
    "default-sent-added": Kind(_C, True, "It may be omitted; the client then sends the default."),
    "default-sent-removed": Kind(_B, True, "A call without it raises TypeError.", "Pass it in every call."),
    "default-sent-changed": Kind(
        _B, True, "A call without it sends another value.", "If you need the old value, pass it."
    ),
}

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
    "field-wire-name-changed": Kind(_C, True, "The attribute keeps its name.", _RAW),
    "input-key-changed": Kind(
        _B, True, "Dictionaries passed as input have the old key.", "Use the new key; attributes keep their names."
    ),
    "became-required": Kind(_B, True, "Input without it is rejected.", "Pass it in every call."),
    "became-optional": Kind(_C, True, "It may be omitted."),
    "became-dependable": Kind(
        _C, True, "Responses always have it, so reading it never gives None.",
        "Pass it where your own code creates the model.",
    ),
    "no-longer-dependable": Kind(
        _B, True, "Responses may lack it, so reading it may give None.", "Check for None before you use it."
    ),
    "service-default-changed": Kind(_D, True, "The service applies another default; the client does not send it."),
    "input-widened": Kind(_C, True, "All values accepted before are still accepted."),
    "input-changed": Kind(
        _B, True, "Some values accepted before are no longer accepted.", "Pass a value of the new type."
    ),
    "output-narrowed": Kind(_C, True, "The new type is part of the old one."),
    "output-changed": Kind(_B, True, "The value may have another type.", "Adapt the code that reads the value."),
    "class-changed": Kind(
        _B, False, "Messages do not change, but their class does.", "Replace the old class with the new one."
    ),
    "input-tightened": Kind(
        _B, True, "The service and the fake reject values that were allowed.", "Observe the new limit."
    ),
    "input-loosened": Kind(_C, True, "More values are allowed."),
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
}  # fmt: skip

SCHEMAS = {
    "model-added": Kind(_C, False, "A new class."),
    "model-removed": Kind(
        _B, False, "Importing it raises ImportError.", "Remove the import; the other changes show what replaces it."
    ),
    "model-renamed": Kind(_B, False, "Importing the old name raises ImportError.", "Import the new name."),
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
    "member-renamed": Kind(
        _B, False, "The old member raises AttributeError; the value does not change.", "Use the new member."
    ),
}

DOCUMENTATION = {
    "texts-changed": Kind(_D, False, "Only descriptions and examples differ."),
}

PYTHON = {
    "python-added": Kind(_C, False, "A new public name."),
    "python-members-added": Kind(_C, False, "New public names."),
    "python-removed": Kind(_B, False, "Using the name raises AttributeError or ImportError.", "Remove it."),
    "python-argument-added": Kind(_C, False, "It is optional."),
    "python-signature-changed": Kind(_B, False, "Calls that were valid may raise TypeError.", "Adapt the call."),
    "python-type-widened": Kind(_C, False, "Type checkers accept all code that they accepted before."),
    "python-type-changed": Kind(
        _B, False, "Type checkers may reject code that they accepted before.", "Adapt to the new type."
    ),
    "python-fields-changed": Kind(
        _B,
        False,
        "`T` is the part of the type that did not change.",
        "Where your code passes None, `UNSET` or plain values, or checks for them, adapt it to the new type.",
    ),
    "python-became-other": Kind(_B, False, "It is another kind of object.", "Adapt the code that uses it."),
    "old-test-refused": Kind(
        _B, False, "Type checkers reject code that they accepted before.", "Adapt it as the other changes describe."
    ),
}

KINDS: dict[str, Kind] = {**OPERATIONS, **ARGUMENTS, **FIELDS, **SCHEMAS, **DOCUMENTATION, **PYTHON}
