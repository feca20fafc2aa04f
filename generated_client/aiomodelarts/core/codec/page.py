"""Base class of the generated models of a page of a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, Generic, TypeVar, cast, overload

from ..errors.exceptions import DecodeError
from ..errors.missing_field import MissingField
from ..unset import UNSET
from .json_values import integer
from .model import Model, value_at
from .model_display import cells, columns

Item = TypeVar("Item")

_ROWS = 100
"""Number of rows of the table that Jupyter shows."""

# Names of totals, in lower case and without underscores, that services return where none or another one is documented.
_TOTALS = frozenset(("count", "total", "totalcount", "totalnum", "totalnumber", "totalsize"))


class Page(Model, Generic[Item]):
    """A page of a list. It has a length and a total, and can be iterated over and indexed, whichever keys it uses.

    If the array of items is null or an empty object, the page is empty, unless its total says otherwise.

    Raises:
        MissingField: You use the items, and the response has no array of items, although the list isn't empty.
        DecodeError: You use the items, and the response has something else in their place.

    Example:
        ```python
        page = await client.notebooks.list(limit=10)
        print(len(page), page[0].name, page.total)
        ```
    """

    __slots__ = ()

    __items_path__: ClassVar[tuple[str, ...]] = ("items",)
    __items_name__: ClassVar[str] = ""
    """Name of the field with the items; empty if they are in a nested object."""

    __total_path__: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls, *, items: str = "", total: str = "") -> None:
        """Declare the fields of a page.

        Args:
            items: Dotted path of the array of items. The default is the path of the base class, or `items`.
            total: Dotted path of the total; empty if the service doesn't return it.
        """
        super().__init_subclass__()
        if items:
            cls.__items_path__ = tuple(items.split("."))
        cls.__items_name__ = cls.__wire_names__.get(".".join(cls.__items_path__), "")
        if total:
            cls.__total_path__ = tuple(total.split("."))

    def __page_items__(self) -> list[Item]:
        name = self.__items_name__
        found = getattr(self, name, None) if name else value_at(self, self.__items_path__)
        if not isinstance(found, list):
            page = type(self).__name__
            check_no_items(self.to_dict(), self.__items_path__, self.__total__(), page, self.__state__.operation)
            return []
        return cast("list[Item]", found)

    def __total__(self) -> int | None:
        """Return the total number of items in the list, or None if the service didn't return it."""
        found = integer(value_at(self, self.__total_path__)) if self.__total_path__ else None
        return found if found.__class__ is int else None  # not a bool

    def __len__(self) -> int:
        return len(self.__page_items__())

    def __iter__(self) -> Iterator[Item]:
        return iter(self.__page_items__())

    @overload
    def __getitem__(self, index: int) -> Item: ...
    @overload
    def __getitem__(self, index: slice) -> list[Item]: ...
    def __getitem__(self, index: int | slice) -> Item | list[Item]:
        return self.__page_items__()[index]

    def __reversed__(self) -> Iterator[Item]:
        return reversed(self.__page_items__())

    def __contains__(self, name: object) -> bool:
        """Return whether the page has a field (if a string is passed) or contains an item (otherwise)."""
        return super().__contains__(name) if isinstance(name, str) else name in self.__page_items__()

    def _repr_html_(self) -> str:
        """Return the HTML table that Jupyter shows: a row for each of the first 100 items."""
        if not isinstance(value_at(self, self.__items_path__), list):
            return super()._repr_html_()
        rows = [item for item in self[:_ROWS] if isinstance(item, Model)]
        if not rows or len(rows) != len(self[:_ROWS]):
            return super()._repr_html_()
        from html import escape  # takes as long to import as this package's models

        names = columns(rows)
        head = "".join(f"<th>{escape(name)}</th>" for name in names)
        body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells(row, names))}</tr>" for row in rows)
        if len(self) > _ROWS:
            body += f'<tr><td colspan="{len(names)}">... {len(self) - _ROWS} more</td></tr>'
        total = self.__total__()
        caption = f"{type(self).__name__}: {len(self)} items" + ("" if total is None else f" of {total}")
        return f"<table><caption>{escape(caption)}</caption><tr>{head}</tr>{body}</table>"


def check_no_items(
    raw: object, path: Sequence[str], left: int | None, page: str, operation: str, *, may_end: bool = False
) -> None:
    """Check that a page without an array of items can be the page of an empty list, or one after the last item.

    Args:
        raw: JSON of the page.
        path: Keys of the array of items.
        left: Number of items from the beginning of the page on, or None if the service returned no total.
        page: Name of the page's model.
        operation: Name of the operation; empty if no call returned the page.
        may_end: Whether the page may be one after the last item, which some services send without the array.

    Raises:
        MissingField: The array is missing, or null although there are items.
        DecodeError: The value is no array.
    """
    if left is None and _has_total_of_0(raw):
        left = 0
    part: object = raw
    for number, name in enumerate(path):
        inner: object = cast("dict[str, object]", part).get(name, UNSET) if isinstance(part, dict) else part
        # Some services send null or an empty object for an empty array.
        if inner is UNSET or inner is None or (inner == {} and number == len(path) - 1):
            is_null = inner is not UNSET
            if left <= 0 if left is not None else is_null or (may_end and not _has_array(raw)):
                return
            raise MissingField(page, ".".join(path[: number + 1]), operation, is_null=is_null)
        part = inner
    if not isinstance(part, list):
        place = f"{operation}: " if operation else ""
        kind = type(part).__name__
        raise DecodeError(f"{place}{'.'.join(path)} of {page} is a {kind} instead of a list", operation=operation)


def _has_array(raw: object) -> bool:
    """Return whether a page has an array with entries, which may be the items under another name."""
    fields = cast("dict[str, object]", raw) if isinstance(raw, dict) else {}
    return any(isinstance(value, list) and value != [] for value in fields.values())


def _has_total_of_0(raw: object) -> bool:
    """Return whether a page has an undocumented total of 0 and no other one, or only a size of 0."""
    fields = cast("dict[str, object]", raw) if isinstance(raw, dict) else {}
    named = {name: value for name, value in fields.items() if name.replace("_", "").lower() in _TOTALS}
    totals = [str(value) for value in named.values() if value is not None] or [str(fields.get("size"))]
    return all(total == "0" for total in totals)
