"""Tests of pairs of changes: which are breaking, and the exact wording of each change and its advice."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.changelog.compare_documents import compare_documents
from generator.changelog.compared_versions import open_document
from generator.spec.bundle import bundle
from tests.generator.change_edits import EDITS
from tests.generator.changed_api import Api

HERE = Path(__file__).parent
PAIRS: list[dict[str, Any]] = yaml.safe_load((HERE / "change_pairs.yaml").read_text(encoding="utf-8"))
EXPECTED: dict[str, list[str]] = yaml.safe_load((HERE / "change_edits.yaml").read_text(encoding="utf-8"))
OWNERS = {"argument": "CreateWidgetRequest", "nested": "WidgetWords", "both": "WidgetPart", "answer": "Widget"}


@pytest.fixture(scope="module")
def small() -> dict[str, Any]:
    """Return the small spec as a bundle."""
    return json.loads(json.dumps(bundle(HERE / "small_spec")))


def changes(old: Any, new: Any) -> list[str]:
    """Return level, kind, subject, description and advice of each change between two bundles."""
    found = compare_documents(open_document(old, "old"), open_document(new, "new"))
    return sorted(f"{one.level} {one.kind}: {one.subject} {one.what}. {one.advice}".rstrip() for one in found)


def insert(api: Api, place: str, schema: dict[str, Any], *, required: bool) -> None:
    """Put a schema into a document."""
    words = place.split()
    required = required or words[0] == "required"
    schema = {"description": "Something more.", **schema}
    if words[-1] == "query":
        more = {"name": "extra", "in": "query", "required": required, "description": "More.", "schema": schema}
        api.operation("ListWidgets")["parameters"].append(more)
    elif words[0] == "response":
        api.response("ShowWidget")["schema"] = schema
    elif words[0] == "component":
        api.schema(words[1]).update({**api.schema(words[1]), **schema, "description": "A part."})
    else:
        owner = api.schema(OWNERS[words[-1]])
        owner["properties"]["extra"] = schema
        owner["required"] = [*owner.get("required", []), *["extra"] * required]


@pytest.mark.parametrize("pair", [pytest.param(pair, id=pair["name"]) for pair in PAIRS])
def test_pair_of_schemas(small, pair) -> None:
    old, new = Api(small), Api(small)
    insert(old, pair["place"], pair["before"], required=False)
    insert(new, pair["place"], pair["after"], required=pair.get("edit") == "required")

    assert changes(old.document, new.document) == sorted(pair["changes"])


@pytest.mark.parametrize(("name", "before", "after"), [pytest.param(*edit, id=edit[0]) for edit in EDITS])
def test_pair_of_edits(small, name, before, after) -> None:
    old, new = Api(small), Api(small)
    before(old)
    after(new)

    assert changes(old.document, new.document) == sorted(EXPECTED[name])


def test_the_tables_have_100_pairs_with_names_of_their_own() -> None:
    names = [pair["name"] for pair in PAIRS] + [edit[0] for edit in EDITS]

    assert len(names) >= 100
    assert len({*names}) == len(names)
    assert EXPECTED.keys() == {edit[0] for edit in EDITS}
