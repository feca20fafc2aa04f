"""Lists whose pages begin after the last item of the page before, and lists whose response is the array itself."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.generator.conftest import Outcome, Workshop, changed_workshop

COUNT = 45


class Albums:
    """The albums of a service, which can be deleted meanwhile."""

    def __init__(self, studio: Workshop, *, cap: int = 100) -> None:
        self.rows = [{"id": f"a-{number}", "name": f"album {number}"} for number in range(COUNT)]
        self.markers: list[str | None] = []
        self.studio = studio
        self.cap = cap
        studio.answers("ListAlbums", self.listed)

    def listed(self, call: Any) -> Any:
        self.markers.append(call.query.get("marker"))
        return {"albums": self.studio.lists.page(call, self.rows)[: self.cap]}


async def ids(pager: Any) -> list[str]:
    return [album.id async for album in pager]


@pytest.mark.parametrize("limit", [1, 7, 10, 45, 100])
@pytest.mark.parametrize("ahead", [0, 3])
async def test_each_item_once_and_in_order(studio: Workshop, limit: int, ahead: int) -> None:
    albums = Albums(studio)
    found = await ids(studio.client.albums.list(limit=limit).prefetch(ahead))
    assert found == [row["id"] for row in albums.rows]
    assert albums.markers[:2] == [None, f"a-{min(limit, COUNT) - 1}"]
    assert len(albums.markers) <= COUNT // limit + 2


async def test_a_service_that_shortens_pages(studio: Workshop) -> None:
    albums = Albums(studio, cap=4)
    assert await ids(studio.client.albums.list(limit=50)) == [row["id"] for row in albums.rows]


async def test_begins_where_the_caller_says(studio: Workshop) -> None:
    Albums(studio)
    assert (await ids(studio.client.albums.list(marker="a-41")))[0] == "a-42"
    page = await studio.client.albums.list(marker="a-1", limit=2)
    assert [album.id for album in page.albums] == ["a-2", "a-3"]


async def test_the_last_item_is_deleted_meanwhile(studio: Workshop) -> None:
    """The service refuses the ID of a deleted item, so the list is read again and continued."""
    albums, found = Albums(studio), list[str]()
    async for album in studio.client.albums.list(limit=10):
        found.append(album.id)
        if album.id == "a-9":
            del albums.rows[9]
    assert found == [f"a-{number}" for number in range(COUNT)]


async def test_resumed_from_a_position(studio: Workshop) -> None:
    Albums(studio)
    pager = studio.client.albums.list(limit=10)
    async for album in pager:
        if album.id == "a-12":
            break
    rest = await ids(studio.client.albums.list(limit=10).start(pager.position))
    assert rest == [f"a-{number}" for number in range(13, COUNT)]


async def test_a_service_that_ignores_the_marker(studio: Workshop) -> None:
    studio.answers("ListAlbums", lambda call: {"albums": [{"id": "a-1", "name": "flowers"}]})
    with pytest.raises(studio.package.PaginationError):
        await ids(studio.client.albums.list())


async def test_items_without_an_id(studio: Workshop) -> None:
    studio.answers("ListAlbums", lambda call: {"albums": [{"name": "flowers"}]})
    with pytest.raises(studio.package.PaginationError, match="the last item has no ID"):
        await studio.client.albums.list().collect()


async def test_first_find_and_numbering(studio: Workshop) -> None:
    albums = Albums(studio)
    assert (await studio.client.albums.list().first()).id == "a-0"
    assert (await studio.client.albums.find("album 44")).id == "a-44"
    assert await studio.client.albums.find("album 45") is None
    with pytest.raises(ValueError, match="neither pages nor items are numbered"):
        studio.client.albums.list().counted_by("page")
    albums.rows.clear()
    assert await studio.client.albums.list().first() is None
    assert await ids(studio.client.albums.list()) == []


async def test_response_that_is_the_array(studio: Workshop) -> None:
    labels = [f"label-{number}" for number in range(COUNT)]
    studio.answers("ListAlbumLabels", lambda call: studio.lists.page(call, labels))
    assert await studio.client.albums.list_labels(limit=7).collect() == labels
    assert await studio.client.albums.list_labels(limit=3) == labels[:3]
    assert [page async for page in studio.client.albums.list_labels(limit=40).pages()] == [labels[:40], labels[40:]]


async def test_example_of_the_spec(studio: Workshop) -> None:
    assert await studio.client.albums.list_labels() == ["garden", "summer"]


@pytest.mark.parametrize(
    ("old", "new", "what", "remedy"),
    [
        ("        id: id\n", "", "a `marker` list has no id", "write `id:`"),
        ("        index: marker", "        index: limits", "index is not a parameter", "write the name"),
        ("style: marker\n", "style: marker\n        first: 0\n", "first has no effect on `style: marker`", "remove it"),
        ("        items: albums", "        items: ''", "items is not an array: ''", "'' if the response is the array"),
        (
            "        items: ''",
            "        items: labels",
            "items is not an array: 'labels'",
            "'' if the response is the array",
        ),
    ],
)
def test_lint(tmp_path: Path, run: Callable[..., Outcome], old: str, new: str, what: str, remedy: str) -> None:
    spec = changed_workshop(tmp_path, "albums.yaml", old, new)
    outcome = run("lint", spec)
    assert outcome.code == 1
    assert what in outcome.err
    assert remedy in outcome.err
    assert "spec/albums.yaml:" in outcome.err
