"""Errors for names that a module does not have."""

from collections.abc import Iterable


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
