"""Unions whose alternatives are identified by constants (`const`) or by a discriminator."""

import copy
import importlib
import inspect
import pickle
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any, get_type_hints

import pytest

from generator.changelog.changelog import find_changes
from generator.spec.bundle import bundle
from generator.spec.unions import tags
from tests.generator.conftest import ROOT, WORKSHOP, Outcome, Workshop, changed_workshop

ALBUM = {"id": "a-1", "name": "flowers"}


@pytest.mark.parametrize(
    ("cover", "name"),
    [
        ({"kind": "photo"}, "PhotoCover"),
        ({"kind": "color"}, "ColorCover"),
        ({"kind": "photo", "photo_id": "p-1", "page": 1}, "PhotoCover"),
        ({"kind": "color", "photo_id": "p-1", "page": 1}, "ColorCover"),
        ({"kind": "photo", "color": "red", "more": [1]}, "PhotoCover"),
        ({"photo_id": "p-1"}, "PhotoCover"),
        ({"color": "red"}, "ColorCover"),
        ({}, "ColorCover"),
        ({"kind": "video"}, "dict"),
        ({"kind": "Photo"}, "dict"),
        ({"kind": None}, "dict"),
        ({"kind": 1}, "dict"),
        ({"kind": ["photo"]}, "dict"),
        ({"kind": "photo", "page": 2}, "dict"),
    ],
)
def test_object_is_read_by_its_constant(workshop: ModuleType, cover: dict[str, Any], name: str) -> None:
    message = {**ALBUM, "cover": cover}
    album = workshop.models.Album.from_dict(message)
    assert type(album.cover).__name__ == name
    assert album.to_dict() == message
    if name != "dict" and "kind" in cover:
        assert album.cover.kind == cover["kind"]
    assert copy.deepcopy(album) == album
    assert pickle.loads(pickle.dumps(album)).to_dict() == message  # noqa: S301  # made here


@pytest.mark.parametrize(
    ("sticker", "name"),
    [
        ({"shape": "circle"}, "RoundSticker"),
        ({"shape": "ring", "edge": 5}, "RoundSticker"),
        ({"shape": "square", "diameter": 5}, "SquareSticker"),
        ({"shape": "star"}, "dict"),
        ({"edge": 5}, "SquareSticker"),
        ("text", "str"),
        (None, "NoneType"),
    ],
)
def test_item_is_read_by_the_mapping(workshop: ModuleType, sticker: Any, name: str) -> None:
    message = {**ALBUM, "stickers": [sticker, {"shape": "square"}]}
    album = workshop.models.Album.from_dict(message)
    assert [type(one).__name__ for one in album.stickers] == [name, "SquareSticker"]
    assert album.to_dict() == message


def test_missing_constant_is_reported_when_it_is_used(workshop: ModuleType) -> None:
    album = workshop.models.Album.from_dict({**ALBUM, "cover": {"color": "red"}})
    with pytest.raises(workshop.MissingField, match="kind"):
        album.cover.kind  # noqa: B018


async def test_sent(studio: Workshop) -> None:
    models, received = studio.package.models, list[Any]()
    studio.answers("UpdateAlbum", lambda call: received.append(call.body) or {**ALBUM, **call.body})
    cover = models.PhotoCover(kind="photo", photo_id="p-1")
    album = await studio.client.albums.update("a-1", cover=cover, stickers=[{"shape": "ring"}])
    await studio.client.albums.update("a-1", cover={"kind": "color", "color": "red"})
    assert received == [
        {"cover": {"kind": "photo", "photo_id": "p-1"}, "stickers": [{"shape": "ring"}]},
        {"cover": {"kind": "color", "color": "red"}},
    ]
    assert album.cover == cover
    assert isinstance(album.stickers[0], models.RoundSticker)


@pytest.mark.parametrize("cover", [{"kind": "video"}, {}, {"color": "red"}, {"kind": "photo", "page": 2}])
async def test_the_fake_refuses_what_is_no_alternative(studio: Workshop, cover: Any) -> None:
    with pytest.raises(studio.package.BadRequest, match="The body is not valid at cover"):
        await studio.client.albums.update("a-1", cover=cover)


async def test_constant_of_a_body_is_sent_by_default(studio: Workshop) -> None:
    studio.answers("DrawPicture", lambda call: call.body["technique"].encode())
    assert await studio.client.photos.draw_picture("a-1", "p-1", text="A rose") == b"pencil"
    drawn = inspect.signature(type(studio.client.photos).draw_picture).parameters["technique"]
    assert (drawn.annotation, drawn.default) == ("Literal['pencil']", "pencil")


def test_annotations(workshop: ModuleType) -> None:
    models = workshop.models
    assert models.PhotoCover.__annotations__["kind"] == "Literal['photo']"
    assert models.PhotoCover.__annotations__["page"] == "Literal[1] | None"
    assert models.Album.__annotations__["cover"] == "PhotoCover | ColorCover | None"
    assert models.Album.__annotations__["stickers"] == "list[RoundSticker | SquareSticker] | None"
    params = importlib.import_module(f"{workshop.__name__}.params")
    assert get_type_hints(params.ColorCover)["kind"].__args__ == ("color",)


def changed(tmp_path: Path, old: str, new: str) -> Path:
    return changed_workshop(tmp_path, "albums.yaml", old, new)


MAPPING = """        mapping:
          circle: '#/components/schemas/RoundSticker'
          ring: '#/components/schemas/RoundSticker'
          square: '#/components/schemas/SquareSticker'
"""


@pytest.mark.parametrize(
    ("old", "new", "what", "remedy"),
    [
        ("const: photo", "const: 1.5", "const is 1.5, which is neither a string nor an integer", "write such a value"),
        ("const: photo", "const: true", "const is True", "write such a value"),
        ("const: photo", "const: photo\n          type: integer", "not of the type integer", "write `type: string`"),
        ("const: photo", "const: photo\n          maxLength: 9", "maxLength has no effect beside const", "remove it"),
        ("      enum: [upright, across, null]", "      const: upright", "const has no effect here", "on a property"),
        ("        propertyName: shape\n", "", "the discriminator has no propertyName", "write `propertyName:`"),
        ("propertyName: shape", "propertyName: form", "has no property form", "refer to objects"),
        ("          square: '#/components/schemas/SquareSticker'\n", "", "maps no value to SquareSticker",
         "add it to `mapping:`"),
        ("          ring: '#/components/schemas/RoundSticker'", "          ring: '#/components/schemas/Album'",
         "the discriminator maps 'ring' to Album, which is no alternative", "RoundSticker, SquareSticker"),
        ("        propertyName: shape\n", "        propertyname: shape\n", "propertyname", "propertyName"),
        ("      anyOf:\n        - $ref: '#/components/schemas/RoundSticker'",
         "      oneOf:\n        - $ref: '#/components/schemas/RoundSticker'", "shape of RoundSticker accepts any value",
         "write `anyOf:`"),
        ("      required: [shape]\n", "", "shape of RoundSticker says which alternative it is", "`required:`"),
        ("          type: string\n          description: Form of the edge, circle or ring.",
         "          const: disc\n          description: Form of the edge, circle or ring.",
         "whose shape is 'disc'", "write the same value in both"),
        ("    AlbumSticker:\n      description: A drawing between the photos.\n      anyOf:\n"
         "        - $ref: '#/components/schemas/RoundSticker'\n        - $ref: '#/components/schemas/SquareSticker'\n",
         "    AlbumSticker:\n      type: string\n      description: A drawing between the photos.\n",
         "a discriminator without alternatives", "put it beside `oneOf:`"),
    ],
)  # fmt: skip
def test_lint(tmp_path: Path, run: Callable[..., Outcome], old: str, new: str, what: str, remedy: str) -> None:
    outcome = run("lint", changed(tmp_path, old, new))
    assert outcome.code == 1
    assert what in outcome.err
    assert remedy in outcome.err


def test_without_a_mapping_the_names_are_the_values(tmp_path: Path, run: Callable[..., Outcome]) -> None:
    spec = changed(tmp_path, MAPPING, "")
    assert run("lint", spec).code == 0
    assert tags(bundle(spec))["RoundSticker"] == {"shape": ("RoundSticker",)}


def test_changelog_of_a_constant(tmp_path: Path) -> None:
    new = changed(tmp_path, "          const: photo\n", "          type: string\n")
    found = [str(change) for change in find_changes(str(WORKSHOP), str(new), ROOT, "1.0.0").changes]
    assert [change for change in found if "models.PhotoCover.kind" in change and '"photo"' in change]
