"""Errors for unknown names, with similar ones."""

from collections.abc import Iterable, Mapping
from typing import Protocol


class NamedOperation(Protocol):
    """The names of an operation."""

    @property
    def id(self) -> str:
        """The documented name."""
        ...

    @property
    def resource(self) -> str:
        """Attribute of the client."""
        ...

    @property
    def name(self) -> str:
        """Name of the method."""
        ...


def unknown_name(module: str, name: str, names: Iterable[str]) -> AttributeError:
    """Create an error for a name that a module does not have, with similar names.

    Args:
        module: Name of the module.
        name: Name that was looked up.
        names: Public names of the module.
    """
    from difflib import get_close_matches  # only for errors

    similar = [] if name.startswith("__") else get_close_matches(name, names, n=1)
    hint = f"; did you mean {similar[0]!r}?" if similar else ""
    # Without the name, Python adds the module to the error, and tracebacks show a second suggestion.
    return AttributeError(f"module {module!r} has no attribute {name!r}{hint}", name=name)


def unknown_operation(name: str, operations: Mapping[str, NamedOperation]) -> str:
    """Return the message of an error for an unknown operation, with similar names.

    Args:
        name: Name that was looked up. For a method, such as `notebooks.list`, the message names its operation.
        operations: Operations by their documented names.
    """
    from difflib import get_close_matches  # only for errors

    method = name.removeprefix("client.")
    near = [one.id for one in operations.values() if f"{one.resource}.{one.name}" == method]
    near = near or [one for one in operations if one.lower() == name.lower()]
    near = near or get_close_matches(name, operations, n=3)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    return f"there is no operation {name!r}{hint}"
