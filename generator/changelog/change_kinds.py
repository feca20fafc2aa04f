"""The kinds of change: what each means for callers of the Python client, and whether it shows on the wire."""

from enum import StrEnum

from attrs import frozen


class Level(StrEnum):
    """Levels of changes, the most severe first."""

    BREAKING = "breaking"
    COMPATIBLE = "compatible"
    DOCUMENTATION = "documentation"


@frozen
class Kind:
    """A kind of change.

    Args:
        level: What it asks of callers.
        wire: Whether requests or answers change, too.
        reason: Why it has that level.
        advice: What callers do about it; empty where there is nothing to do.
    """

    level: Level
    wire: bool
    reason: str
    advice: str = ""


_B, _C, _D = Level.BREAKING, Level.COMPATIBLE, Level.DOCUMENTATION
_RAW = "Only what looks at raw requests (mocks, proxies, recordings) has to follow."

OPERATIONS = {
    "operation-added": Kind(_C, True, "A new method; the others stay as they are."),
    "operation-removed": Kind(_B, True, "Calling it raises AttributeError.", "Remove the call or use another method."),
    "method-renamed": Kind(_B, False, "The old name raises AttributeError.", "Call it by its new name."),
    "operation-id-changed": Kind(
        _B, False, "`client.call` and `OPERATIONS` know the new id only.", "Write the new id where the old one stands."
    ),
    "path-changed": Kind(_C, True, "The client makes the address; calls stay as they are.", _RAW),
    "http-method-changed": Kind(_C, True, "The client chooses the method; calls stay as they are.", _RAW),
    "media-type-changed": Kind(_C, True, "The client sends the header; calls stay as they are.", _RAW),
    "security-changed": Kind(_C, True, "The client knows which operations need a token."),
    "operation-withdrawn": Kind(
        _C, False, "The service no longer documents it and may refuse it at any time.", "Look for a successor."
    ),
    "operation-restored": Kind(_C, False, "The service documents it again."),
    "generation-changed": Kind(_D, False, "Only `OPERATIONS[...].generation` and the texts differ."),
    "page-changed": Kind(_D, False, "Only `OPERATIONS[...].docs` and the texts differ."),
    "pager-added": Kind(_C, False, "A pager can be awaited as before, and walked with `async for`."),
    "pager-removed": Kind(
        _B,
        False,
        "`async for` and `.pages()` raise TypeError or AttributeError.",
        "Await the call and read the answer.",
    ),
    "paging-changed": Kind(_C, True, "The pager asks for pages in another way; loops stay as they are.", _RAW),
    "page-reading-changed": Kind(_C, False, "The pager reads pages in another way; loops stay as they are."),
    "pager-items-changed": Kind(
        _B, True, "`async for` yields other objects.", "Adapt the body of the loop to the new items."
    ),
    "waiter-added": Kind(_C, False, "New methods `wait` and `wait_gone`."),
    "waiter-removed": Kind(
        _B, False, "`wait` and `wait_gone` raise AttributeError.", "Ask for the state in a loop of your own."
    ),
    "waiter-poll-changed": Kind(_C, True, "The waiter asks for the state by another operation."),
    "waiter-arguments-changed": Kind(_B, True, "`wait` and `wait_gone` take other ids.", "Give the ids named here."),
    "waiter-answer-changed": Kind(_B, True, "`wait` returns another object.", "Adapt what is read from it."),
    "waiter-ready-changed": Kind(
        _B, False, "`wait` without `until` returns in other states.", "Name the state you need with `until=`."
    ),
    "waiter-states-changed": Kind(_C, False, "`wait` raises or continues in other states than before."),
    "waiter-times-changed": Kind(_C, False, "How long and how often `wait` looks has changed; calls stay as they are."),
    "waiter-changed": Kind(_C, False, "Where `wait` looks in the answer has changed; calls stay as they are."),
    "goal-added": Kind(_C, False, "States can be named as before."),
    "goal-removed": Kind(_B, False, "`wait` raises ValueError for the name.", "Name the state itself with `until=`."),
    "goal-changed": Kind(_B, False, "`wait` returns in other states.", "Name the state you need with `until=`."),
    "helper-added": Kind(_C, False, "A new method beside the operation that it uses."),
    "helper-removed": Kind(
        _B, False, "Calling it raises AttributeError.", "Call the operation itself, and wait or follow on your own."
    ),
    "helper-renamed": Kind(_B, False, "The old name raises AttributeError.", "Call it by its new name."),
    "helper-operation-changed": Kind(_C, True, "It does the same by another operation."),
    "helper-body-changed": Kind(
        _C, True, "It does the same by another body; changes of the arguments are reported separately.", _RAW
    ),
    "helper-target-changed": Kind(
        _B, False, "It returns in other states.", "Call the operation itself, and `wait` for the state you need."
    ),
    "helper-answer-changed": Kind(_B, True, "It returns something else.", "Adapt what is read from it."),
    "helper-states-changed": Kind(_C, False, "It raises or continues where it did not before."),
    "helper-changed": Kind(_C, False, "It does the same in another way; calls stay as they are."),
    "follow-style-changed": Kind(_B, True, "It takes other arguments.", "Give those named here."),
    "follow-ends-changed": Kind(
        _B, False, "The loop ends in other states.", "Leave the loop yourself where it shall end earlier."
    ),
    "answer-added": Kind(_C, True, "What returned None returns an object."),
    "answer-removed": Kind(
        _B, True, "The call returns None; reading from that raises AttributeError.", "Do without the answer."
    ),
    "answer-changed": Kind(_B, True, "The call returns another type.", "Adapt what is read from the answer."),
    "answer-narrowed": Kind(_C, True, "The call returns a part of what it could return before."),
    "answer-may-be-empty": Kind(_B, True, "The call may return None.", "Check for None before the answer is read."),
    "answer-always-there": Kind(_C, True, "The call no longer returns None."),
    "success-codes-changed": Kind(_C, True, "The client takes any code of success.", _RAW),
}

ARGUMENTS = {
    "argument-added": Kind(_C, True, "It need not be given; nothing is sent then."),
    "required-argument-added": Kind(_B, True, "A call without it raises TypeError.", "Give it in every call."),
    "argument-removed": Kind(_B, True, "A call that gives it raises TypeError.", "Leave it out."),
    "argument-renamed": Kind(_B, False, "The old name raises TypeError; the same is sent.", "Write the new name."),
    "argument-wire-name-changed": Kind(_C, True, "The Python name stays, and so do calls.", _RAW),
    "argument-moved": Kind(_C, True, "It is sent in another place; calls stay as they are.", _RAW),
    "argument-calling-changed": Kind(
        _B, True, "Ids in the path stand first, all else is given by name.", "Change its place in the call."
    ),
    "argument-order-changed": Kind(
        _B, False, "Ids given without names would be mixed up.", "Put the ids in the new order, or name them."
    ),
    "argument-joined-otherwise": Kind(_C, True, "A list is written in another way; calls stay as they are.", _RAW),
    "default-sent-added": Kind(_C, True, "It may be left out now; the default is sent then."),
    "default-sent-removed": Kind(_B, True, "A call without it raises TypeError.", "Give it in every call."),
    "default-sent-changed": Kind(
        _B, True, "A call that leaves it out sends another value.", "Give the old value where it is wanted."
    ),
}

FIELDS = {
    "field-added": Kind(_C, True, "What was in `additional_properties`, or was never there, has a name."),
    "required-field-added": Kind(_B, True, "Input without it is refused.", "Give it wherever this is sent."),
    "field-removed": Kind(
        _B, True, "Reading the attribute raises AttributeError, and so does giving it.",
        "Do without; what the service still sends is in `additional_properties`.",
    ),
    "field-renamed": Kind(
        _B, False, "The old attribute raises AttributeError; messages are the same.", "Write the new name."
    ),
    "field-wire-name-changed": Kind(_C, True, "The attribute keeps its name.", _RAW),
    "input-key-changed": Kind(
        _B, True, "Input given as a dictionary has the old key.", "Write the new key; attributes keep their name."
    ),
    "became-required": Kind(_B, True, "Input without it is refused.", "Give it in every call."),
    "became-optional": Kind(_C, True, "It may be left out."),
    "requirement-of-answer-changed": Kind(_D, True, "Reading bears missing fields anyway."),
    "service-default-changed": Kind(_D, True, "The client never sends it; what the service assumes has changed."),
    "input-widened": Kind(_C, True, "All that was taken is still taken."),
    "input-changed": Kind(
        _B, True, "Some of what was taken is taken no longer.", "Give what the new type says."
    ),
    "output-narrowed": Kind(_C, True, "All that can be read could be read before."),
    "output-changed": Kind(_B, True, "Values of another type can be read.", "Adapt what reads the value."),
    "class-changed": Kind(
        _B, False, "The same message is another class.", "Write the new class where the old one is named."
    ),
    "input-tightened": Kind(
        _B, True, "The service, and the fake, refuse values that were allowed.", "Keep within the new limit."
    ),
    "input-loosened": Kind(_C, True, "More values are allowed."),
    "answer-limits-changed": Kind(_D, True, "The client takes any value."),
    "format-changed": Kind(_D, True, "The client does not look at formats."),
    "digits-read": Kind(_C, True, "Digits that come as text are read as int."),
    "digits-kept": Kind(_B, True, "Digits that come as text stay text.", "Call `int()` on the value."),
    "hidden": Kind(_C, False, "Its value no longer shows in `repr` and logs."),
    "shown": Kind(_C, False, "Its value shows in `repr` and logs."),
    "deprecated": Kind(_C, False, "The service may drop it.", "Look for a successor."),
}  # fmt: skip

SCHEMAS = {
    "model-added": Kind(_C, False, "A new class."),
    "model-removed": Kind(
        _B, False, "Importing it raises ImportError.", "Remove the import; the changes beside it say what replaces it."
    ),
    "model-renamed": Kind(_B, False, "Importing the old name raises ImportError.", "Import the new name."),
    "model-became-other": Kind(
        _B, True, "A class with fields, an enumeration and plain values are used differently.", "Adapt what uses it."
    ),
    "value-added": Kind(_C, True, "Enumerations are open: the value was readable as text before."),
    "value-removed": Kind(
        _B, True, "The member raises AttributeError.", "Do without; as text the value can still be given and read."
    ),
    "value-changed": Kind(
        _B, True, "The member keeps its name; the text behind it differs.", "Change the text where it is written out."
    ),
    "member-renamed": Kind(
        _B, False, "The old member raises AttributeError; the value is the same.", "Write the new member."
    ),
}

TEXTS = {
    "texts-changed": Kind(_D, False, "Only descriptions and examples differ."),
}

PYTHON = {
    "python-added": Kind(_C, False, "A new public name."),
    "python-removed": Kind(_B, False, "Using the name raises AttributeError or ImportError.", "Do without it."),
    "python-argument-added": Kind(_C, False, "It need not be given."),
    "python-signature-changed": Kind(_B, False, "Calls that were right no longer are.", "Adapt the call."),
    "python-type-widened": Kind(_C, False, "All that was right is still right for type checkers."),
    "python-type-changed": Kind(_B, False, "Type checkers may refuse what they took.", "Adapt to the new type."),
    "python-became-other": Kind(_B, False, "It is another kind of thing now.", "Adapt what uses it."),
    "old-test-refused": Kind(
        _B, False, "What was right for type checkers is right no longer.", "The other changes say what to write."
    ),
}

KINDS: dict[str, Kind] = {**OPERATIONS, **ARGUMENTS, **FIELDS, **SCHEMAS, **TEXTS, **PYTHON}
