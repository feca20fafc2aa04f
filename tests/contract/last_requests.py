"""The last request of a scenario, and the state of the fake before it, so that another program can send it again."""

import re
from typing import Any

from aiomodelarts.testing import FakeModelArts


class StateKeeper:
    """A hook of a client that keeps the state of the fake before the newest request."""

    def __init__(self, fake: FakeModelArts) -> None:
        self.fake = fake
        self.state: Any = None

    def before(self, attempt: Any) -> None:
        self.state = self.fake.snapshot()

    def after(self, attempt: Any) -> None: ...

    def on_retry(self, attempt: Any) -> None: ...


def path_values(template: str, path: str) -> dict[str, str]:
    """The values of the placeholders in a path, without the project, as they were sent."""
    names = re.findall(r"{(\w+)}", template)
    found = re.fullmatch(re.sub(r"\\{\w+\\}", "([^/]+)", re.escape(template)), path)
    assert found is not None
    return {name: value for name, value in zip(names, found.groups(), strict=True) if name != "project_id"}
