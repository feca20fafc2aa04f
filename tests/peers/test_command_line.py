"""`openstack ma` plays the life cycle of everything that it can make, against the fake."""

from typing import Any

import pytest

from .command_line_calls import CALLS, KNOWN_MISTAKES
from .conftest import Peer
from .openstack_calls import LOOKED_FOR

pytestmark = pytest.mark.timeout(170)

COMMANDS = 70


@pytest.fixture(scope="module")
def played(openstack: Peer) -> Any:
    return openstack.run("command_line.py", {"steps": CALLS})


def test_every_command_is_run(played: Any) -> None:
    assert len(played["commands"]) == COMMANDS
    assert {step["command"] for step in CALLS if "command" in step} == set(played["commands"])


def test_all_succeed_but_for_mistakes_of_their_own(played: Any, openstack: Peer) -> None:
    problems = {command: problem for command, problem in played["report"] if problem}
    assert set(problems) == set(KNOWN_MISTAKES), problems
    assert {call.operation for call in openstack.fake.calls if not 200 <= call.status < 300} == LOOKED_FOR
    openstack.fake.assert_called("StopVisualizationJob", times=1)
