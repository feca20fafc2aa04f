"""Code and results of training jobs: upload a folder before the job, and download its outputs afterwards."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click
from attrs import frozen

from .continuing import continued_by
from .printable_text import can_move_cursor, printable

if TYPE_CHECKING:
    from ..modelarts import ModelArts
    from ..storage import ObjectStorage, TransferProgress, TransferResult

EXTRA = "transfers of code and outputs need the extra `obs`; install it with `pip install 'aiomodelarts[obs]'`"
UPLOAD_AGAIN = "The job was not submitted. Run the command again: files that were uploaded are not sent again."
UNITS = ("B", "KiB", "MiB", "GiB", "TiB")


@frozen
class Transfer:
    """What to transfer for a job.

    Args:
        code: Folder to upload to `algorithm.code_dir` of the job, or None.
        download: Folder to download the outputs into, or None.
        exclude: Patterns of files that are not uploaded, besides those that are never uploaded.
        endpoint: URL of OBS; empty for that of the region.
    """

    code: str | None = None
    download: str | None = None
    exclude: Sequence[str] = ()
    endpoint: str = ""

    @property
    def is_needed(self) -> bool:
        """Whether there is something to transfer."""
        return self.code is not None or self.download is not None

    def check(self, job: Mapping[str, Any]) -> None:
        """Check everything that can be checked before the first request.

        Args:
            job: Body of CreateTrainingJob.

        Raises:
            click.UsageError: A folder or a place in OBS is missing, or the extra is not installed.
        """
        if not self.is_needed:
            return
        self.check_extra()
        if self.code is not None:
            if not Path(self.code).is_dir():
                raise click.UsageError(f"--code: {self.code} is not a folder")
            if not code_place(job):
                raise click.UsageError("--code: the job has no algorithm.code_dir, the folder in OBS to upload to")
        if self.download is not None:
            if not output_places(job):
                raise click.UsageError("the job has no algorithm.outputs with remote.obs.obs_url to download")
            if Path(self.download).exists() and not Path(self.download).is_dir():
                raise click.UsageError(f"{self.download} is not a folder to download into")

    def check_extra(self) -> None:
        """Check that the extra for object storage is installed.

        Raises:
            click.UsageError: It is not installed.
        """
        from importlib.util import find_spec

        if find_spec("aiobotocore") is None:
            raise click.UsageError(EXTRA)

    async def upload(self, client: ModelArts, job: Mapping[str, Any]) -> None:
        """Upload the code of a job.

        Args:
            client: An open client.
            job: Body of CreateTrainingJob.
        """
        if self.code is None:
            return
        from ..storage import DEFAULT_EXCLUDE

        place, exclude = code_place(job), [*DEFAULT_EXCLUDE, *self.exclude]
        try:
            async with self._storage(client) as storage:
                with transfer_progress("upload") as on_progress:
                    result = await storage.upload(self.code, place, exclude=exclude, on_progress=on_progress)
        except (asyncio.CancelledError, KeyboardInterrupt):
            print(UPLOAD_AGAIN, file=sys.stderr)  # noqa: T201
            raise
        _report(result, f"uploaded {self.code} to {place}")

    async def fetch(self, client: ModelArts, job: Mapping[str, Any], job_id: str) -> None:
        """Download the outputs of a job, each into a folder with its name.

        Args:
            client: An open client.
            job: Body of CreateTrainingJob.
            job_id: ID of the job.
        """
        if self.download is None:
            return
        with self.continued_later("To continue the download", job_id):
            await self._fetch(client, job, self.download)

    def continued_later(self, purpose: str, job_id: str) -> AbstractContextManager[None]:
        """Print the command that downloads the outputs, if there are any and the `with` block is interrupted.

        Args:
            purpose: What the command is for.
            job_id: ID of the job.
        """
        if self.download is None:
            return nullcontext()
        endpoint = ["--obs-endpoint", self.endpoint] if self.endpoint else []
        return continued_by(purpose, ["jobs", "download-outputs", job_id, self.download, *endpoint])

    async def _fetch(self, client: ModelArts, job: Mapping[str, Any], folder: str) -> None:
        async with self._storage(client) as storage:
            for name, place in output_places(job).items():
                target = Path(folder) / name
                with transfer_progress(f"download {name}") as on_progress:
                    result = await storage.download(place, target, on_progress=on_progress)
                _report(result, f"downloaded {place} to {target}")

    def _storage(self, client: ModelArts) -> ObjectStorage:
        from ..storage import ObjectStorage

        return ObjectStorage(client, endpoint=self.endpoint or None)


def code_place(job: Mapping[str, Any]) -> str:
    """Return the folder of the code in OBS, or an empty string."""
    algorithm: Mapping[str, Any] = job.get("algorithm") or {}
    found = str(algorithm.get("code_dir") or "")
    return found if not found or found.endswith("/") else f"{found}/"


def output_places(job: Mapping[str, Any]) -> dict[str, str]:
    """Return the folders of the outputs in OBS by name."""
    algorithm: Mapping[str, Any] = job.get("algorithm") or {}
    found: dict[str, str] = {}
    for number, output in enumerate(cast("list[Mapping[str, Any]]", algorithm.get("outputs") or [])):
        remote: Mapping[str, Any] = output.get("remote") or {}
        obs: Mapping[str, Any] = remote.get("obs") or {}
        if url := str(obs.get("obs_url") or ""):
            # The name becomes that of a folder, so it must not lead out of the target.
            name = Path(str(output.get("name") or "").replace("\\", "/")).name
            if name in ("", "..", *found) or not name.isprintable():
                name = f"output-{number}"
            found[name] = url if url.endswith("/") else f"{url}/"
    return found


@contextmanager
def transfer_progress(title: str) -> Generator[Callable[[TransferProgress], None] | None]:
    """Show the progress of a transfer on standard error, if it is a terminal that can overwrite lines.

    Args:
        title: What is done.
    """
    if not can_move_cursor(sys.stderr):
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:
        line = bars.add_task(printable(title), total=None)

        def show(progress: TransferProgress) -> None:
            bars.update(line, completed=progress.bytes_done, total=progress.bytes_total)

        yield show


def _report(result: TransferResult, text: str) -> None:
    count, unchanged = len(result.transferred), sum(one.reason == "unchanged" for one in result.skipped)
    left_out = Counter(one.reason for one in result.skipped if one.reason != "unchanged")
    counts = {"unchanged": unchanged, **{f"skipped ({reason})": number for reason, number in left_out.items()}}
    rest = "".join(f", {number} {what}" for what, number in counts.items() if number)
    print(f"{printable(text)}: {count} files, {size_text(result.bytes_transferred)}{rest}", file=sys.stderr)  # noqa: T201
    for name in result.unverified:
        print(f"{printable(name)}: only its size was verified", file=sys.stderr)  # noqa: T201


def size_text(size: int) -> str:
    """Return a number of bytes with a unit, such as `1.5 MiB`."""
    shown, unit = float(size), UNITS[0]
    for unit in UNITS:  # the last unit is used after the loop
        if shown < 1024 or unit == UNITS[-1]:
            break
        shown /= 1024
    return f"{size} {unit}" if unit == UNITS[0] else f"{shown:.1f} {unit}"
