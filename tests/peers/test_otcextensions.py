"""otcextensions plays the life cycle of everything that it has, against the fake."""

from typing import Any

import pytest

from generator.migration.new_calls import operation_of
from generator.migration.old_calls import read_client

from .conftest import Peer
from .fake_coverage import OTCEXTENSIONS, PAGE, read_table
from .openstack_calls import CALLS, KNOWN_MISTAKES, LOOKED_FOR, NEEDS_ANOTHER, NOT_REPAIRED

pytestmark = pytest.mark.timeout(170)

OPERATIONS_OF_PEER = 70
SCRIPT = "openstack_client.py"


@pytest.fixture(scope="module")
def played(openstack: Peer) -> Any:
    return openstack.run(SCRIPT, {"options": {}, "repaired": True, "steps": CALLS})


def test_every_method_is_called(played: Any) -> None:
    assert {step["method"] for step in CALLS} | set(NOT_REPAIRED) == set(played["methods"])
    assert len(played["methods"]) == 80


def test_the_fake_refuses_nothing_and_every_response_is_decoded(played: Any, openstack: Peer) -> None:
    assert [(method, problem) for method, problem in played["report"] if problem] == []
    assert len(played["report"]) == len(CALLS)
    assert {call.operation for call in openstack.fake.calls if not 200 <= call.status < 300} == LOOKED_FOR
    called = {call.operation for call in openstack.fake.calls}
    assert len(called) == OPERATIONS_OF_PEER
    table = read_table(PAGE.read_text(encoding="utf-8"))
    assert {row.operation for row in table if row.outcome_of(OTCEXTENSIONS) == "decoded"} == called


def test_the_table_of_the_migration_guide_names_the_operations_that_are_called(played: Any, openstack: Peer) -> None:
    calls = [call.new for section in read_client("otcextensions").sections for call in section.calls]
    operations = {text.id for new in calls if (text := operation_of(new)) is not None}
    # Development environments start and stop through this one.
    assert operations | {"ManageDevelopmentEnvironment"} == {call.operation for call in openstack.fake.calls}


def test_the_known_mistakes_are_still_there(new_openstack: Peer) -> None:
    """As it is shipped, the library sends none of these calls; all others work without the repair."""
    played = new_openstack.run(SCRIPT, {"options": {}, "repaired": False, "steps": CALLS})
    problems = {method for method, problem in played["report"] if problem}
    assert problems == set(KNOWN_MISTAKES) | set(NEEDS_ANOTHER)
    assert {call.operation for call in new_openstack.fake.calls if not 200 <= call.status < 300} == LOOKED_FOR


@pytest.mark.parametrize("method", NOT_REPAIRED)
def test_methods_that_never_work(method: str, openstack: Peer) -> None:
    step = {"service": "modelartsv1", "method": method, "positional": ["flowers"], "named": {}}
    played = openstack.run(SCRIPT, {"options": {}, "repaired": True, "steps": [step]})
    assert played["report"][0][1].startswith("MethodNotSupported")


def test_a_region_and_the_project_of_the_region(openstack: Peer) -> None:
    step = {"service": "modelartsv1", "method": "models", "positional": [], "named": {}}
    given = {"options": {"region_name": "eu-de"}, "repaired": False, "steps": [step]}
    for name in ("eu-de_demo", "eu-de"):
        played = openstack.run(SCRIPT, given, OS_PROJECT_ID=None, OS_PROJECT_NAME=name)
        assert played["report"] == [["models", ""]]


def test_an_unknown_region_has_no_endpoint(openstack: Peer) -> None:
    step = {"service": "modelartsv1", "method": "models", "positional": [], "named": {}}
    given = {"options": {"region_name": "eu-nl"}, "repaired": False, "steps": [step]}
    with pytest.raises(AssertionError, match="in eu-nl region not found"):
        openstack.run(SCRIPT, given)
