"""The messages that the reference shows for the operations of the spec, read where they are."""

import json
from pathlib import Path
from typing import Any

import pytest

from aiomodelarts.operations import OPERATIONS

SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "docs" / "samples.json"


def documented() -> list[Any]:
    """Operation, `request` or `response`, and message of each."""
    if not SAMPLES.is_file():
        return []
    by_place = {(entry.method, entry.path): entry for entry in OPERATIONS.values()}
    found: list[Any] = []
    for sample in json.loads(SAMPLES.read_text(encoding="utf-8")):
        operation = by_place.get((sample["method"], sample["path"]))
        if operation is None or sample["json"] is None:
            continue
        kind, name = sample["kind"], f"{operation.id}-{sample['kind']}-{sample['n']}"
        if kind == "request" and operation.body_model is None:
            if not sample["json"]:
                continue  # an empty object below the address of a call that takes no body
            kind = "response"  # one page prints the answer below the address
        found.append(pytest.param(operation, kind, sample["json"], id=name))
    return found
