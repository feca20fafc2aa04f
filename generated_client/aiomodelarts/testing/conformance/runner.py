"""One run: create, read everything, ask for what is not there, and delete in every outcome."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from attrs import asdict

from .absent_resources import ask_for_absent_things
from .cleanup import Cleaning
from .creation import Creating
from .life_cycles import names_of, own_values
from .pseudonymization import Hiding
from .read_checks import Reading
from .recording_client import ExaminingClient
from .recordings import Exchange, write
from .report import Report
from .run_results import Ledger
from .settings import Settings
from .spec_vocabulary import vocabulary

LONGEST_DELETION = 600.0


class Conformance:
    """Holds an endpoint against the spec.

    Args:
        settings: What to do.
        recording: Whether calls are kept, to be written by `record`.
        progress: Called with a line of text when a phase of the run begins, and at the first call of each operation;
            None: nothing is reported meanwhile.
        **options: What `aiomodelarts.ModelArts` takes.

    Example:
        ```
        conformance = Conformance(Settings(write=True, stamp="spring"), endpoint="https://modelarts.example.com")
        report = await conformance.run()
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
        self._hiding = Hiding(own_values(settings), vocabulary())
        self._ledger = Ledger(settings.only, settings.skip, self._hiding)
        if progress is not None:
            self._ledger.progress = progress
        self._exchanges: list[Exchange] | None = [] if recording else None
        self._client = ExaminingClient(self._ledger, self._exchanges, **options)
        self._cleaning = Cleaning(self._client, self._ledger, min(settings.timeout, LONGEST_DELETION))
        self._ended = False

    async def run(self) -> Report:
        """Do it all; when it is cancelled, clean up first.

        Raises:
            AuthenticationFailed: The credentials are not good.
            TransportError: IAM or the endpoint can't be reached.
            ConfigurationError: The project is not known.
        """
        try:
            async with self._client:
                self._ledger.progress("logging in")
                await self._client.project_id()
                try:
                    await self._look()
                finally:
                    if self.settings.write:
                        self._ledger.progress("deleting what was created")
                    await self._cleaning.run()
        except ExceptionGroup as several:
            raise several.exceptions[0] from None
        self._ended = True
        return self.report

    async def _look(self) -> None:
        settings, client, ledger, cleaning = self.settings, self._client, self._ledger, self._cleaning
        if settings.write:
            names = names_of(settings)
            ledger.progress("creating resources, waiting for them and changing them")
            await Creating(client, ledger, cleaning, names, settings.expensive, settings.timeout).run()
        ledger.progress("reading")
        await Reading(client, ledger, cleaning.own, settings.now).run()
        ledger.progress("asking for resources that do not exist")
        await ask_for_absent_things(client, ledger, settings.now)

    @property
    def report(self) -> Report:
        """What was found so far."""
        settings = self.settings
        return Report(settings.write, self._ledger.examined(), self._cleaning.leftovers, self._ended)

    def record(self, path: Path) -> None:
        """Write down the calls so far, without secrets and ids of the account.

        Args:
            path: Where to.

        Raises:
            OSError: It can't be written.
        """
        write(path, asdict(self.settings), self._exchanges or [], self._hiding)
