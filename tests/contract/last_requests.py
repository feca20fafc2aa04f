"""The last request of a scenario, and the state of the fake before it, so that another program can send it again."""

import re
from io import BytesIO
from typing import Any

from aiomodelarts.testing import FakeModelArts
from aiomodelarts.testing.state.saved_json import encode
from aiomodelarts.testing.state.snapshot import head_of, parts_of
from tests.contract.unchanged_state import StatePickler, StateUnpickler


class StateKeeper:
    """A hook of a client that keeps the state of the fake before the newest request.

    Only that of the last request becomes a snapshot, which takes longer than most requests.
    """

    def __init__(self, fake: FakeModelArts) -> None:
        self.fake = fake
        self._head: dict[str, Any] = {}
        self._pickled = b""

    def before(self, attempt: Any) -> None:
        file = BytesIO()
        StatePickler(file, self.fake).dump({"tables": self.fake.state, **parts_of(self.fake)})
        self._head, self._pickled = head_of(self.fake), file.getvalue()

    @property
    def state(self) -> dict[str, Any]:
        """The snapshot."""
        return {**self._head, **encode(self.fake, StateUnpickler(self._pickled, self.fake).load())}

    def after(self, attempt: Any) -> None: ...

    def on_retry(self, attempt: Any) -> None: ...


def path_values(template: str, path: str) -> dict[str, str]:
    """The values of the placeholders in a path, without the project, as they were sent."""
    names = re.findall(r"{(\w+)}", template)
    found = re.fullmatch(re.sub(r"\\{\w+\\}", "([^/]+)", re.escape(template)), path)
    assert found is not None
    return {name: value for name, value in zip(names, found.groups(), strict=True) if name != "project_id"}
