"""Test with unittest instead of pytest: `python -m unittest tests/test_with_unittest.py`."""

import unittest
from pathlib import Path

from flower_shop import Season

from aiomodelarts.testing import FakeModelArts


class SeasonTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        self.fake = FakeModelArts()
        self.fake.seed(Path(__file__).with_name("garden.yaml"))
        self.client = await self.enterAsyncContext(self.fake.client())

    async def test_begins(self) -> None:
        await Season(self.client, "spring", lambda _: None).begin("/shop/spring/photos/")
        self.fake.assert_called("UpdateService", times=1)
