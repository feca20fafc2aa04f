"""Requests whose body is an array: one argument of the method is the whole body."""

import inspect
import json
import logging
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator.changelog.changelog import find_changes
from tests.generator.conftest import ROOT, WORKSHOP, Outcome, Workshop, changed_workshop

SECRET = "a-word-that-nobody-guesses-4711"
PHOTOS = [{"caption": "A rose", "password": SECRET}, {"caption": "A tulip"}]


def received(studio: Workshop) -> list[Any]:
    """Return what the service receives as the body of `ReplacePhotos`, without storing anything."""
    found: list[Any] = []

    def answer(call: Any) -> Any:
        found.append(call.items)
        return [{"id": f"p-{number}", "caption": photo["caption"]} for number, photo in enumerate(call.items)]

    studio.answers("ReplacePhotos", answer)
    return found


async def test_array_is_sent_and_returned(studio: Workshop) -> None:
    found, models = received(studio), studio.package.models
    photos = [models.PhotoInput(caption="A rose"), {"caption": "A tulip", "taken_at": datetime(2024, 7, 1, tzinfo=UTC)}]
    stored = await studio.client.photos.replace("a-1", photos=photos)
    assert found == [[{"caption": "A rose"}, {"caption": "A tulip", "taken_at": 1719792000000}]]
    assert [(type(photo), photo.id) for photo in stored] == [(models.Photo, "p-0"), (models.Photo, "p-1")]
    recorded = studio.fake.calls[-1]
    assert recorded.body == found[0]
    assert recorded.headers["content-type"] == "application/json"


async def test_paged_list_without_pages(studio: Workshop) -> None:
    found = await studio.client.photos.list("a-1").collect()
    assert [photo.to_dict() for photo in found] == [{"id": "p-1", "caption": "A rose"}]


@pytest.mark.parametrize("photo_ids", [["p-1", "p-2"], ("p-1",), []])
async def test_plain_items(studio: Workshop, photo_ids: Any) -> None:
    assert await studio.client.photos.delete_batch("a-1", photo_ids=photo_ids) is None
    assert studio.fake.calls[-1].body == list(photo_ids)


@pytest.mark.parametrize("given", [{}, {"photo_ids": None}])
async def test_optional_array(studio: Workshop, given: dict[str, Any]) -> None:
    await studio.client.photos.delete_batch("a-1", **given)
    assert studio.fake.calls[-1].body is None
    assert "content-type" not in studio.fake.calls[-1].headers


async def test_called_by_the_name_of_the_operation(studio: Workshop) -> None:
    found = received(studio)
    await studio.client.call("ReplacePhotos", album_id="a-1", photos=PHOTOS[1:])
    assert found == [PHOTOS[1:]]


async def test_the_same_array_is_sent_again(studio: Workshop) -> None:
    found = received(studio)
    studio.fake.fail("ReplacePhotos", status=503, times=2)
    await studio.client.photos.replace("a-1", photos=PHOTOS)
    assert [call.body for call in studio.fake.calls] == [PHOTOS] * 3
    assert found == [PHOTOS]


@pytest.mark.parametrize("photos", [{"caption": "A rose"}, "A rose", 5, {"A rose"}])
async def test_no_list(studio: Workshop, photos: Any) -> None:
    with pytest.raises(TypeError, match=r"ReplacePhotos: photos is of type \w+; pass a list"):
        await studio.client.photos.replace("a-1", photos=photos)
    assert not studio.fake.calls


async def test_wrong_items_are_named(studio: Workshop) -> None:
    with pytest.raises(TypeError, match=r"ReplacePhotos: the field \[1\]\.caption can't be written as JSON"):
        await studio.client.photos.replace("a-1", photos=[{"caption": "A rose"}, {"caption": b"A tulip"}])
    with pytest.raises(TypeError, match="extra_body has no place, because the body is an array; pass photos="):
        await studio.client.photos.replace("a-1", photos=PHOTOS, extra_body={"more": 1})
    assert not studio.fake.calls


@pytest.mark.parametrize("photos", [[], [{}], [{"caption": 5}], [{"caption": "x" * 41}], [["A rose"]]])
async def test_the_fake_checks_the_items(studio: Workshop, photos: Any) -> None:
    with pytest.raises(studio.package.BadRequest, match="The body is not valid at"):
        await studio.client.photos.replace("a-1", photos=photos)


async def test_unknown_fields_are_ignored(studio: Workshop) -> None:
    found = received(studio)
    await studio.client.photos.replace("a-1", photos=[{"caption": "A rose", "frame": "gold"}])
    assert found == [[{"caption": "A rose"}]]


async def test_secrets_in_the_array_are_hidden(studio: Workshop, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    def refuse(_: Any) -> Any:
        raise studio.fault(400, "ModelArts.0104", f"bad word {SECRET}")

    studio.answers("ReplacePhotos", refuse)
    operations = module(studio, "operations")
    request = module(studio, "core.operation.operation").Request(
        operations.REPLACE_PHOTOS, {"album_id": "a-1"}, body={"photos": PHOTOS}
    )
    assert SECRET not in repr(request)
    assert "A tulip" in repr(request)
    with pytest.raises(studio.package.BadRequest) as caught:
        await studio.client.photos.replace("a-1", photos=PHOTOS)
    assert "bad word" in str(caught.value)
    frames, traceback = [str(caught.value), repr(caught.value), caplog.text], caught.value.__traceback__
    while traceback is not None:
        if "/core/" in traceback.tb_frame.f_code.co_filename or "/resources/" in traceback.tb_frame.f_code.co_filename:
            frames.append(str(traceback.tb_frame.f_locals))
        traceback = traceback.tb_next
    assert not [frame for frame in frames if SECRET in frame]


def module(studio: Workshop, name: str) -> Any:
    return __import__(f"{studio.package.__name__}.{name}", fromlist=["x"])


def test_annotations(workshop: ModuleType) -> None:
    replace = inspect.signature(workshop.resources.photos.Photos.replace).parameters["photos"]
    assert replace.annotation == "Sequence[models.PhotoInput | params.PhotoInput]"
    assert replace.default is inspect.Parameter.empty
    delete = inspect.signature(workshop.resources.photos.Photos.delete_batch).parameters["photo_ids"]
    assert delete.annotation == "Sequence[str] | Unset | None"
    assert workshop.operations.REPLACE_PHOTOS.body_model is workshop.models.PhotoInput


def changed(tmp_path: Path, old: str, new: str) -> Path:
    return changed_workshop(tmp_path, "photos.yaml", old, new)


@pytest.mark.parametrize(
    ("old", "new", "what", "remedy"),
    [
        ("        x-python-name: photos\n", "", "is an array, which has no name", "write `x-python-name:`"),
        ("        description: The new photos in their order.\n", "", "has no description", "beside `content:`"),
        ("x-python-name: photo_ids", "x-python-name: photo_ids\n        description: Their IDs.", "two descriptions",
         "remove that of the body"),
        ("x-python-name: photos", "x-python-name: album_id", "would take album_id twice", "x-python-name"),
        ("x-python-name: photos", "x-python-name: Photos", "x-python-name is 'Photos'", "lower case"),
        ("x-python-name: photos", "x-python-name: timeout", "", ""),
        ("        required: true\n        x-python-name: photos", "        x-python-name: photos",
         "does not say whether it is required", "add `required:`"),
        ("- caption: A rose\n                taken_at", "- title: A rose\n                taken_at",
         "does not match its schema", "correct it"),
        ("                $ref: '#/components/schemas/PhotoInput'\n            example:",
         "                type: object\n                properties: {caption: {type: string}}\n            example:",
         "an object with properties has no name", "define it under components.schemas"),
    ],
)  # fmt: skip
def test_lint(tmp_path: Path, run: Callable[..., Outcome], old: str, new: str, what: str, remedy: str) -> None:
    outcome = run("lint", changed(tmp_path, old, new))
    assert outcome.code == (1 if what else 0)
    assert what in outcome.err
    assert remedy in outcome.err


def test_name_on_an_object_has_no_effect(tmp_path: Path, run: Callable[..., Outcome]) -> None:
    spec = shutil.copytree(WORKSHOP, tmp_path / "spec")
    file = spec / "albums.yaml"
    text = file.read_text(encoding="utf-8")
    old = "        required: true\n        content:"
    file.write_text(text.replace(old, "        required: true\n        x-python-name: x\n        content:"))
    outcome = run("lint", spec)
    assert "x-python-name of the body of UpdateAlbum has no effect" in outcome.err


def test_changelog(tmp_path: Path) -> None:
    new = changed(tmp_path, "x-python-name: photos", "x-python-name: pictures")
    found = json.dumps([str(change) for change in find_changes(str(WORKSHOP), str(new), ROOT, "1.0.0", False).changes])
    assert "client.photos.replace(photos)" in found
    assert "pictures" in found
