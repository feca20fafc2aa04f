"""Lists of objects with several pages."""

from typing import Any

import pytest

from aiomodelarts.core.errors.exceptions import PaginationError
from aiomodelarts.storage.locations import location_of
from aiomodelarts.storage.s3_requests import S3Requests


class Pages:
    """A client of S3 whose list has a page for each marker: the marker of the next page, and a key."""

    def __init__(self, pages: dict[str, tuple[str | None, str]]) -> None:
        self.pages = pages

    async def list_objects(self, *, Marker: str, **_: Any) -> dict[str, Any]:  # noqa: N803  # name on the wire
        following, key = self.pages[Marker]
        page: dict[str, Any] = {"Contents": [{"Key": key, "Size": 1}], "IsTruncated": following is not None}
        return page if following is None or following == key else {**page, "NextMarker": following}


async def keys(pages: dict[str, tuple[str | None, str]]) -> list[str]:
    client: Any = Pages(pages)
    return [one.key async for one in S3Requests(client).list(location_of("obs://flowers/a/"))]


@pytest.mark.parametrize(
    "pages",
    [
        {"": ("a/1", "a/1"), "a/1": ("a/2", "a/2"), "a/2": (None, "a/3")},
        {"": ("f0", "a/1"), "f0": ("10", "a/2"), "10": ("b7", "a/2b"), "b7": (None, "a/3")},
    ],
    ids=["keys", "markers without an order"],
)
async def test_markers(pages: dict[str, tuple[str | None, str]]) -> None:
    assert await keys(pages) == [key for _, key in pages.values()]


@pytest.mark.parametrize("repeated", ["f0", "10"])
async def test_a_page_that_is_repeated(repeated: str) -> None:
    with pytest.raises(PaginationError, match="repeats a page"):
        await keys({"": ("f0", "a/1"), "f0": ("10", "a/2"), "10": (repeated, "a/3")})
