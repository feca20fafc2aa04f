"""Kinds of changes, with their level for callers of the Python client and whether they affect requests or responses."""

from .kind import Kind, Level
from .method_kinds import ARGUMENTS, OPERATIONS
from .value_kinds import FIELDS, SCHEMAS

_B, _C, _D = Level.BREAKING, Level.COMPATIBLE, Level.DOCUMENTATION

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
