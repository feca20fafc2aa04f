"""Record the methods of an installed `huaweicloudsdkmodelarts`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..drift.sdk_facts import SdkFacts, SdkOperation
from ..drift.sdk_package import read_sdk
from .old_calls import FACTS

SET_BY_CLIENT = frozenset({"project_id", "X-Auth-Token", "Content-Type"})


def record_sdk(package: Path, target: Path = FACTS / "huaweicloudsdkmodelarts.json") -> int:
    """Write the methods of the SDK with the names of their arguments.

    Args:
        package: Folder of the package `huaweicloudsdkmodelarts`.
        target: File to write.

    Returns:
        Number of methods.
    """
    facts = read_sdk(package)
    calls = [_call(facts, one) for one in sorted(facts.operations, key=lambda one: one.function)]
    lines = ",\n".join(json.dumps(one, ensure_ascii=False) for one in calls)
    target.write_text(f'{{"client": {json.dumps(facts.name)},\n"calls": [\n{lines}\n]}}\n', encoding="utf-8")
    return len(calls)


def _call(facts: SdkFacts, operation: SdkOperation) -> dict[str, Any]:
    parameters = {
        one.attribute: f"{one.where}.{one.name}" for one in operation.parameters if one.name not in SET_BY_CLIENT
    }
    fields = facts.schemas.get(operation.body, {})
    return {
        "function": operation.function,
        "method": operation.method,
        "path": operation.path,
        "parameters": parameters,
        "body": {one.attribute: one.name for one in fields.values()} if operation.body else None,
    }
