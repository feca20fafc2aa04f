"""How objects are displayed by `repr`, rich, IPython and Jupyter: the same fields everywhere, and no secret."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable
from html import escape
from typing import Protocol


class PrettyPrinter(Protocol):
    """The part of IPython's printer that is used here."""

    def text(self, text: str) -> None:
        """Print text."""
        ...

    def breakable(self) -> None:
        """Print a space or a line break."""
        ...

    def pretty(self, value: object) -> None:
        """Print a value."""
        ...

    def begin_group(self, indent: int, opening: str, /) -> None:
        """Begin what belongs together."""
        ...

    def end_group(self, dedent: int, closing: str, /) -> None:
        """End it."""
        ...


class Displayed:
    """Gives a class its `repr` and what rich, IPython and Jupyter ask for in its place.

    Without these methods such programs read the attributes of attrs classes themselves, secrets included.
    """

    __slots__ = ()

    @abstractmethod
    def _displayed(self) -> Iterable[tuple[str, object]]:
        """Names and values as they may be shown."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._displayed())})"

    def __rich_repr__(self) -> Iterable[tuple[str, object]]:
        """The fields that rich prints."""
        return self._displayed()

    def _repr_pretty_(self, printer: PrettyPrinter, cycle: bool) -> None:
        """Print to IPython."""
        opening = f"{type(self).__name__}("
        if cycle:
            printer.text(f"{opening}...)")
            return
        printer.begin_group(4, opening)
        for number, (name, value) in enumerate(self._displayed()):
            if number:
                printer.text(",")
                printer.breakable()
            printer.text(f"{name}=")
            printer.pretty(value)
        printer.end_group(4, ")")

    def _repr_html_(self) -> str:
        """The table that Jupyter shows."""
        rows = (f"<tr><th>{escape(name)}</th><td>{escape(repr(value))}</td></tr>" for name, value in self._displayed())
        return f"<table><caption>{escape(type(self).__name__)}</caption>{''.join(rows)}</table>"
