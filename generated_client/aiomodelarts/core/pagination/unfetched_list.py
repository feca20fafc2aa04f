"""The base of the pager: errors with a remedy if it is used like a list that has already been fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from ..operation.operation import Request

REMEDY = "await it for the first page, or use `async for` for all items"
ITERATION = "use `async for item in pager`, or `await pager.collect()` for a list of the items"


class UnfetchedList:
    """A list of which nothing has been fetched yet."""

    _request: Request

    def __repr__(self) -> str:
        # asyncio.create_task() and asyncio.run() refuse awaitables with an error that ends with their repr.
        return f"<{type(self).__name__} of {self._request.operation.id}: {REMEDY}>"

    if not TYPE_CHECKING:
        # Hidden from type checkers, so that they report these uses as errors.

        def __getattr__(self, name: str) -> NoReturn:
            what = f"{type(self).__name__!r} object has no attribute {name!r}"
            raise AttributeError(what if name.startswith("_") else f"{what}; {REMEDY}")

        def __iter__(self) -> NoReturn:
            raise self._misused(f"a pager can't be iterated over without `async`; {ITERATION}")

        def __contains__(self, item: object) -> NoReturn:
            raise self._misused(f"a pager does not support `in`; {ITERATION}")

        def __len__(self) -> NoReturn:
            raise self._misused("a pager has no length; use `await pager.total()`, or await the pager for a page")

        def __bool__(self) -> NoReturn:
            what = "a pager is neither true nor false before it is fetched"
            raise self._misused(f"{what}; use `await pager.first() is not None`, or await the pager for a page")

        def __getitem__(self, index: object) -> NoReturn:
            what = "a pager can't be indexed; use `await pager.first()` or `await pager.collect(limit=…)`"
            raise self._misused(f"{what}, or await the pager for a page")

        def _misused(self, what: str) -> TypeError:
            return TypeError(f"{self._request.operation.id}: {what}")
