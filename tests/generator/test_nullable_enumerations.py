"""Enumerations that list null: `type: [string, 'null']` with null in `enum`."""

import importlib
import inspect
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator.spec.bundle import bundle
from tests.generator.conftest import WORKSHOP, Outcome, Workshop, changed_workshop


def test_members_do_not_include_null(workshop: ModuleType) -> None:
    assert [member.value for member in workshop.models.AlbumOrientation] == ["upright", "across"]
    assert {member.name: member.value for member in workshop.models.AlbumRating} == {"ONE_STAR": 1, "FIVE_STARS": 5}


@pytest.mark.parametrize("orientation", ["upright", "slanted", None])
def test_read_and_written_unchanged(workshop: ModuleType, orientation: str | None) -> None:
    message = {"id": "a-1", "name": "flowers", "orientation": orientation, "used_orientations": [orientation, "across"]}
    album = workshop.models.Album.from_dict(message)
    assert album.orientation == orientation
    assert album.used_orientations[1] is workshop.models.AlbumOrientation.ACROSS
    assert album.to_dict() == message


def test_annotations(workshop: ModuleType) -> None:
    albums = importlib.import_module(f"{workshop.__name__}.resources.albums")
    update = inspect.signature(albums.Albums.update).parameters
    wanted = "models.AlbumOrientation | models.AlbumOrientationValue | str | Unset | None"
    assert update["orientation"].annotation == wanted
    assert "int | Unset | None" in update["rating"].annotation


@pytest.mark.parametrize("sent", [None, "upright", 5])
async def test_null_is_sent(studio: Workshop, sent: Any) -> None:
    received: list[Any] = []
    studio.answers("UpdateAlbum", lambda call: received.append(call.body) or {"id": "a-1", "name": "x", **call.body})
    name = "rating" if isinstance(sent, int) else "orientation"
    album = await studio.client.albums.update("a-1", **{name: sent})
    assert received == [{name: sent}]
    assert getattr(album, name) == sent


async def test_the_fake_refuses_other_values(studio: Workshop) -> None:
    with pytest.raises(studio.package.BadRequest):
        await studio.client.albums.update("a-1", rating=2)


def test_bundle_has_a_union(tmp_path: Path) -> None:
    schemas = json.loads(json.dumps(bundle(WORKSHOP)))["components"]["schemas"]
    assert schemas["AlbumOrientation"]["enum"] == ["upright", "across"]
    assert schemas["AlbumOrientation"]["type"] == "string"
    union = [{"$ref": "#/components/schemas/AlbumOrientation"}, {"type": "null"}]
    assert schemas["Album"]["properties"]["orientation"]["anyOf"] == union
    assert schemas["Album"]["properties"]["used_orientations"]["items"] == {"anyOf": union}


def test_a_union_with_null_stays_one(tmp_path: Path) -> None:
    spec = shutil.copytree(WORKSHOP, tmp_path / "spec")
    file = spec / "albums.yaml"
    text = file.read_text(encoding="utf-8")
    reference = "$ref: '#/components/schemas/AlbumRating'\n"
    union = f"anyOf:\n            - {reference}            - type: 'null'\n"
    file.write_text(text.replace(reference, union), encoding="utf-8")
    found = json.loads(json.dumps(bundle(spec)))["components"]["schemas"]["Album"]["properties"]["rating"]
    assert found["anyOf"] == [{"$ref": "#/components/schemas/AlbumRating"}, {"type": "null"}]


@pytest.mark.parametrize(
    ("old", "new", "what", "remedy"),
    [
        ("type: [string, 'null']", "type: string", "lists null, which its type does not allow", "'null'"),
        ("across, null]", "across]", "allows null, which is not among its values", "add null to `enum:`"),
        ("across, null]", "across, null, null]", "lists null, which its type does not allow", "null once"),
        ("[upright, across, null]", "[null]", "has no value but null", "type: 'null'"),
        ("FIVE_STARS]", "FIVE_STARS, SIX]", "x-enum-varnames of AlbumRating are not 2 strings", "one name for each"),
        ("[upright, across, null]", "[upright, 1, null]", "neither only strings nor only integers", "one type"),
    ],
)
def test_lint(tmp_path: Path, run: Callable[..., Outcome], old: str, new: str, what: str, remedy: str) -> None:
    spec = changed_workshop(tmp_path, "albums.yaml", old, new)
    outcome = run("lint", spec)
    assert outcome.code == 1
    assert what in outcome.err
    assert remedy in outcome.err
