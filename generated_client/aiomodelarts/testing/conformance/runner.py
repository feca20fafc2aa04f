"""Conformance run: create resources, read everything, request missing resources, and always clean up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from attrs import asdict

from .absent_resources import request_absent_resources
from .cleanup import Cleaning
from .creation import Creating
from .life_cycles import names_of, own_values
from .pseudonymization import Pseudonymizer
from .read_checks import Reading
from .recording_client import ExaminingClient
from .recordings import Exchange, write
from .report import Report
from .run_results import RunResults
from .settings import Settings
from .spec_vocabulary import vocabulary

LONGEST_DELETION = 600.0


class Conformance:
    """Checks an endpoint against the spec.

    Args:
        settings: Settings of the run.
        recording: Whether to keep the calls for `record`.
        progress: Called with a line of text at the start of each phase of the run, and at the first call of each
            operation. None: progress is not reported.
        **options: Options of `aiomodelarts.ModelArts`.

    Example:
        ```python
        from aiomodelarts.testing.conformance import Conformance, Settings

        conformance = Conformance(Settings(only=["workspaces"], now=client.clock.now()), endpoint=url)
        report = await conformance.run()
        print(report.code)
        ```
    """

    def __init__(
        self,
        settings: Settings,
        *,
        recording: bool = False,
        progress: Callable[[str], None] | None = None,
        **options: Any,
    ) -> None:
        self.settings = settings
        self._pseudonymizer = Pseudonymizer(own_values(settings), vocabulary())
        self._results = RunResults(settings.only, settings.skip, self._pseudonymizer)
        if progress is not None:
            self._results.progress = progress
        self._exchanges: list[Exchange] | None = [] if recording else None
        self._client = ExaminingClient(self._results, self._exchanges, **options)
        self._cleaning = Cleaning(self._client, self._results, min(settings.timeout, LONGEST_DELETION))
        self._ended = False

    async def run(self) -> Report:
        """Run all phases and return the report; if the run is cancelled, it cleans up first.

        Raises:
            AuthenticationFailed: The credentials are invalid.
            TransportError: IAM or the endpoint can't be reached.
            ConfigurationError: The project is unknown.
        """
        try:
            async with self._client:
                self._results.progress("logging in")
                await self._client.project_id()
                try:
                    await self._look()
                finally:
                    if self.settings.write:
                        self._results.progress("deleting the created resources")
                    await self._cleaning.run()
        except ExceptionGroup as several:
            raise several.exceptions[0] from None
        self._ended = True
        return self.report

    async def _look(self) -> None:
        settings, client, results, cleaning = self.settings, self._client, self._results, self._cleaning
        if settings.write:
            names = names_of(settings)
            results.progress("creating resources, waiting for them and changing them")
            await Creating(client, results, cleaning, names, settings.expensive, settings.timeout).run()
        results.progress("reading")
        await Reading(client, results, cleaning.own, settings.now).run()
        results.progress("requesting resources that do not exist")
        await request_absent_resources(client, results, settings.now)

    @property
    def report(self) -> Report:
        """Results so far."""
        settings = self.settings
        return Report(settings.write, self._results.examined(), self._cleaning.leftovers, self._ended)

    def record(self, path: Path) -> None:
        """Write the calls so far to a file, without secrets and account IDs.

        Args:
            path: File to write.

        Raises:
            OSError: The file can't be written.
        """
        write(path, asdict(self.settings), self._exchanges or [], self._pseudonymizer)
