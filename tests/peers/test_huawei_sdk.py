"""Huawei's SDK plays the life cycle of everything that both have, against the fake."""

import re
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from aiomodelarts.operations import OPERATIONS
from generator.drift.drift_report import find_drift
from generator.drift.sdk_package import PACKAGE, read_sdk
from tests.contract.scenarios.super_nodes import new_super_node

from .conftest import ENVIRONMENTS, Peer, python_of
from .huawei_calls import CALLS as OTHER_CALLS
from .huawei_calls import SLOW_CALLS, WORKSPACES
from .huawei_server_calls import SUPER_NODE_CALLS

pytestmark = pytest.mark.timeout(170)

CALLS = [*OTHER_CALLS, *SUPER_NODE_CALLS]
SCRIPT = "huawei_client.py"
SPEC = ENVIRONMENTS.parent / "spec"


def place(method: str, path: str) -> tuple[str, str]:
    return method, re.sub(r"{\w+}", "{}", path)


@pytest.fixture(scope="module")
def played(huawei: Peer, slow_huawei: Peer) -> Any:
    new_super_node(huawei.fake)
    with ThreadPoolExecutor() as threads:
        running = threads.submit(slow_huawei.run, SCRIPT, {"project_id": True, "steps": SLOW_CALLS})
        fast = huawei.run(SCRIPT, {"project_id": True, "steps": CALLS})
        slow = running.result()
    return {"places": fast["places"], "report": fast["report"] + slow["report"]}


def test_every_difference_from_the_installed_sdk_has_a_reason() -> None:
    """test_sdk_completion.py compares the spec with facts in a file, which have other values."""
    environment = python_of("huawei").parents[1]
    (package,) = environment.glob(f"lib/python*/site-packages/{PACKAGE}")
    drift = find_drift(SPEC, read_sdk(package))
    assert [f"{one.operation}: {one}" for one in drift.differences if one not in drift.explained] == []
    assert [f"{entry.place}: {patterns}" for entry, patterns in drift.obsolete] == []


def test_the_life_cycles_call_only_what_both_have(played: Any) -> None:
    """test_huawei_operations.py calls every operation."""
    ours = {place(one.method, one.path) for one in OPERATIONS.values()}
    both = {name for name, found in played["places"].items() if place(*found) in ours}
    assert {step["method"] for step in [*CALLS, *SLOW_CALLS]} <= both


def test_the_fake_refuses_nothing_and_every_response_is_decoded(played: Any, huawei: Peer, slow_huawei: Peer) -> None:
    assert [(method, problem) for method, problem in played["report"] if problem] == []
    assert len(played["report"]) == len(CALLS) + len(SLOW_CALLS)
    calls = [*huawei.fake.calls, *slow_huawei.fake.calls]
    assert {call.operation for call in calls if not 200 <= call.status < 300} == {"ShowPool"}  # that it is gone
    assert huawei.fake.iam.counts["refused signatures"] == 0


def test_the_sdk_finds_the_project_of_the_region(huawei: Peer) -> None:
    played = huawei.run(SCRIPT, {"project_id": False, "steps": WORKSPACES})
    assert [problem for _, problem in played["report"] if problem] == []
    assert "/v1/0b9d4e6f2a7c4d18b5e3f6a1c8d20e74/" in huawei.fake.calls[-1].path


@pytest.mark.parametrize(
    ("variable", "code"), [("HUAWEICLOUD_SDK_SK", "APIGW.0301"), ("HUAWEICLOUD_SDK_PROJECT_ID", "ModelArts.0210")]
)
def test_wrong_keys_and_projects_are_refused(variable: str, code: str, huawei: Peer) -> None:
    step = {"method": "list_workspace", "arguments": {}}
    played = huawei.run(SCRIPT, {"project_id": True, "steps": [step]}, **{variable: "f" * 32})
    assert code in played["report"][0][1]
