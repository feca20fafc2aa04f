"""Changes of the forms of requests and responses in the changelog."""

import shutil
from pathlib import Path

import pytest

from generator.changelog.changelog import find_changes
from tests.generator.conftest import ROOT, WORKSHOP

JSON = """            application/json:
              schema:
                $ref: '#/components/schemas/{}'
              example: {{photo_id: p-1, id: p-1}}
"""
FILE = """            application/octet-stream:
              schema:
                type: string
                format: binary
"""
EVENTS = """            text/event-stream:
              schema:
                $ref: '#/components/schemas/AlbumChange'
              example:
                photo_id: p-1
                change: added
"""


def changes(tmp_path: Path, *replaced: tuple[str, str]) -> list[tuple[str, str, str]]:
    """Return subject, class and text of the changes after replacements in `photos.yaml`."""
    spec = shutil.copytree(WORKSHOP, tmp_path / "spec")
    text = (spec / "photos.yaml").read_text(encoding="utf-8")
    for old, new in replaced:
        assert old in text
        text = text.replace(old, new, 1)
    (spec / "photos.yaml").write_text(text, encoding="utf-8")
    found = find_changes(str(WORKSHOP), str(spec), ROOT, "1.0.0").changes
    return [(change.subject, change.level.value, change.what) for change in found]


def test_download_is_renamed(tmp_path: Path) -> None:
    found = changes(tmp_path, ("x-download: download_picture", "x-download: save_picture"))
    assert [(subject, level) for subject, level, _ in found] == [("client.photos.download_picture", "breaking")]
    assert "client.photos.save_picture" in found[0][2]


def test_file_becomes_json(tmp_path: Path) -> None:
    found = changes(tmp_path, (FILE, JSON.format("Photo")), ("      x-download: download_drawing\n", ""))
    assert ("client.photos.draw_picture", "breaking", "returned `bytes`, returns `models.Photo`") in found
    assert [level for subject, level, _ in found if subject == "client.photos.download_drawing"] == ["breaking"]


def test_events_become_json(tmp_path: Path) -> None:
    found = changes(tmp_path, (EVENTS, JSON.format("AlbumChange")))
    what = "returned an asynchronous iterator of `models.AlbumChange`, returns `models.AlbumChange`"
    assert ("client.albums.watch", "breaking", what) in found


@pytest.mark.parametrize(
    ("old", "new", "subject", "what"),
    [
        ("x-events-end: '[DONE]'", "x-events-end: '[END]'", "client.albums.tell_story",
         "ends its events by `[END]` instead of `[DONE]`"),
        ("picture: {contentType: image/png}", "picture: {contentType: image/jpeg}", "client.photos.upload",
         "sends the file picture as image/jpeg instead of image/png"),
    ],
)  # fmt: skip
def test_other_details(tmp_path: Path, old: str, new: str, subject: str, what: str) -> None:
    assert [(one, text) for one, _, text in changes(tmp_path, (old, new))] == [(subject, what)]
