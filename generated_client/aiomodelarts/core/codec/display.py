"""Display of objects by `repr`, rich, IPython and Jupyter, with the same fields everywhere and without secrets."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable
from typing import Protocol


class PrettyPrinter(Protocol):
    """The methods of IPython's pretty printer that this module uses."""

    def text(self, text: str) -> None:
        """Print text."""
        ...

    def breakable(self, sep: str = " ") -> None:
        """Print a separator or a line break."""
        ...

    def pretty(self, value: object) -> None:
        """Print a value."""
        ...

    def begin_group(self, indent: int, opening: str, /) -> None:
        """Begin a group, which is kept on one line if it fits."""
        ...

    def end_group(self, dedent: int, closing: str, /) -> None:
        """End the current group."""
        ...


class Displayed:
    """Base class that defines `repr` and the display methods of rich, IPython and Jupyter.

    Without these methods, those programs read the attributes of attrs classes directly, including secrets.
    """

    __slots__ = ()

    @abstractmethod
    def _displayed(self) -> Iterable[tuple[str, object]]:
        """Return the names and the values to display, with secrets replaced."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._displayed())})"

    def __rich_repr__(self) -> Iterable[tuple[str, object]]:
        """Return the fields that rich prints."""
        return self._displayed()

    def _repr_pretty_(self, printer: PrettyPrinter, cycle: bool) -> None:
        """Print the object in IPython."""
        opening = f"{type(self).__name__}("
        if cycle:
            printer.text(f"{opening}...)")
            return
        printer.begin_group(4, opening)
        for number, (name, value) in enumerate(self._displayed()):
            if number:
                printer.text(",")
            printer.breakable(" " if number else "")
            printer.text(f"{name}=")
            printer.pretty(value)
        printer.end_group(4, ")")

    def _repr_html_(self) -> str:
        """Return the HTML table that Jupyter shows."""
        from html import escape  # its table of entities takes longer to import than this package's models

        rows = (f"<tr><th>{escape(name)}</th><td>{escape(repr(value))}</td></tr>" for name, value in self._displayed())
        return f"<table><caption>{escape(type(self).__name__)}</caption>{''.join(rows)}</table>"
