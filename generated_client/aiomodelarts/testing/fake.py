"""Fake of ModelArts and IAM, which executes calls like the real service."""

from __future__ import annotations

from collections.abc import Callable
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from ..core.number_arguments import check_number
from ..credentials import PasswordCredentials
from ..modelarts import ModelArts
from .clock import ScaledClock, VirtualClock
from .http.limits import RequestLimits
from .http.simulated_network import SimulatedNetwork
from .iam import Iam, User
from .in_process_client import InProcessClient
from .scripting.recorded_calls import MOST_BYTES, MOST_CALLS, RecordedCalls
from .server.service import Service
from .state.scripted_state import ScriptedState
from .state.seeds import Seed, apply_seed

if TYPE_CHECKING:
    from starlette.types import ASGIApp

PROJECT_NAME = "eu-de_demo"
PROJECT_ID = "6f1c2b7a90de4c55a3f0d2e7b1849c03"
REGION = "eu-de"
REGION_PROJECT_ID = "0b9d4e6f2a7c4d18b5e3f6a1c8d20e74"
# Each account has a project with the name of its region. The projects of the fake share their resources.
PROJECTS = {PROJECT_NAME: PROJECT_ID, REGION: REGION_PROJECT_ID}
IN_PROCESS = "https://modelarts.fake"


class FakeModelArts(ScriptedState):
    """Stateful fake of ModelArts and IAM, with the same spec as the client.

    Args:
        clock: Clock of the fake, by which resources change their states. Defaults to a new `VirtualClock`.
        counts_items: Whether operations with the paging style `probe` read `offset` as the index of an item; otherwise
            as the index of a page. Defaults to False.
        token_lifetime: Validity period of tokens, in seconds. Defaults to a day.
        username: Name of the user.
        password: Password of the user.
        domain: Name of the account.
        state: Path of a file with the state, which other processes can share; None to keep the state in memory. A state
            in the file takes precedence over the arguments for IAM. If the clock is moved inside `transaction`, the
            clocks of other processes follow. While the file can't be used, calls get a 500 response with the reason
            and are not executed.
        kept_calls: Maximum number of recorded calls in `calls`; older ones are dropped. Defaults to 100,000.
        kept_bytes: Maximum total size of the recorded calls on the wire, in bytes. Defaults to 256 MiB.
        write_object: Function that stores an object: it takes `bucket/key` and the content. When a call first shows
            that a training job has ended, its logs are stored in `spec.log_export_path`, and a file `result.txt` in
            each of its outputs if it completed. None to store nothing.
        strict: Whether to refuse requests with undocumented fields or query parameters, and to issue a
            `LeniencyWarning` for values that real services are known to accept although they differ from the
            documented type. Defaults to False: undocumented fields are ignored, as by the real service. In both cases,
            `undocumented` has the undocumented fields that were sent.

    Raises:
        OSError: The state file can't be opened.
        ValueError: The file does not contain the state of a fake. The file is not changed.

    Example:
        ```python
        fake = FakeModelArts()
        async with fake.client() as client:
            job = await client.visualization_jobs.create(job_name="board", train_url="/bucket/output/")
            await client.visualization_jobs.wait(job.job_id)
            fake.assert_called("CreateVisualizationJob", body={"job_name": "board"})
        ```
    """

    def __init__(
        self,
        *,
        clock: VirtualClock | ScaledClock | None = None,
        counts_items: bool = False,
        token_lifetime: float = 86400.0,
        username: str = "demo",
        password: str = "demo-password",  # noqa: S107  # valid only for the fake
        domain: str = "OTC00000000001000000000",
        state: str | PathLike[str] | None = None,
        kept_calls: int = MOST_CALLS,
        kept_bytes: int = MOST_BYTES,
        write_object: Callable[[str, bytes], None] | None = None,
        strict: bool = False,
    ) -> None:
        check_number("token_lifetime", token_lifetime, above=0, unit="seconds")
        check_number("kept_calls", kept_calls, least=0, whole=True)
        check_number("kept_bytes", kept_bytes, least=0, whole=True)
        super().__init__(
            clock if clock is not None else VirtualClock(),
            Iam(User(username, password, domain), PROJECTS.copy(), token_lifetime),
            RecordedCalls(kept_calls, kept_bytes),
            counts_items=counts_items,
            path=Path(state) if state is not None else None,
        )
        self.write_object = write_object
        self.strict = strict
        self.network = SimulatedNetwork(RequestLimits(Service(self).app), self.clock)
        self.app: ASGIApp = self.network
        with self.transaction():  # reads the state file
            pass

    @classmethod
    def replay(cls, path: str | PathLike[str], **options: Any) -> Self:
        """Return a fake that sends the responses of a recording instead of executing calls.

        Clients log in as usual, and planned failures take precedence. A request gets the recorded responses to the same
        request in order, and then the last one again. Requests are the same if method, path, query and body are,
        regardless of the project, the order of the query, documented defaults, and what the recording hides. Lists of
        which the recording has all items can be read with any page size. Other requests get a 501 response that names
        the closest recorded call.

        Args:
            path: File that `python -m aiomodelarts.testing conform --record` wrote.
            **options: Options of `FakeModelArts`. By default, the clock starts at the time of the recording.

        Raises:
            OSError: The file can't be read.
            ValueError: The file is not a recording.

        Example:
            ```python
            fake = FakeModelArts.replay("calls.jsonl")
            async with fake.client() as client:
                configuration = await client.configuration.get()
            ```
        """
        from .conformance.recorded_responses import RecordedResponses  # here, because few fakes need it
        from .conformance.recordings import read
        from .conformance.settings import settings_of

        settings, exchanges = read(Path(path))
        now = settings_of(settings).now
        options.setdefault("clock", VirtualClock(now) if now else None)
        fake = cls(**options)
        fake.recorded_response = RecordedResponses(exchanges, str(path))
        return fake

    def client(self, *, opens_itself: bool = False, **options: Any) -> ModelArts:
        """Return a client that calls this fake in the same process, without a socket.

        Args:
            opens_itself: Whether the client can be discarded without a `ResourceWarning` if it was not closed, as in
                fixtures. Defaults to False.
            **options: Options of `ModelArts`.
        """
        options.setdefault("credentials", self.credentials(IN_PROCESS))
        options.setdefault("clock", self.clock)
        if "http_client" in options:
            return ModelArts(**options)
        from .http.in_process_requests import InProcessHttpClient  # a fake on a socket does not need httpx

        return InProcessClient(warns=not opens_itself, http_client=InProcessHttpClient(self.app), **options)

    def credentials(self, url: str) -> PasswordCredentials:
        """Return credentials that this fake accepts.

        Args:
            url: URL of the fake.
        """
        user = self.iam.user
        return PasswordCredentials(
            f"{url}/v3", user.name, user.password, user_domain_name=user.domain, project_name=PROJECT_NAME
        )

    def environment(self, url: str) -> dict[str, str]:
        """Return environment variables with which clients find this fake and log in.

        They include the variables of OpenStack clients and `ModelArts()` (`OS_…`), and those of Huawei's SDK
        (`HUAWEICLOUD_SDK_…`) with a permanent access key.

        Args:
            url: URL of the fake.
        """
        with self.transaction():
            user, key = self.iam.user, self.iam.permanent_key()
        return {
            "OS_AUTH_URL": f"{url}/v3",
            "OS_USERNAME": user.name,
            "OS_PASSWORD": user.password,
            "OS_USER_DOMAIN_NAME": user.domain,
            "OS_PROJECT_NAME": PROJECT_NAME,
            "OS_PROJECT_ID": PROJECT_ID,
            "HUAWEICLOUD_SDK_AK": key.access,
            "HUAWEICLOUD_SDK_SK": key.secret,
            "HUAWEICLOUD_SDK_PROJECT_ID": PROJECT_ID,
            "HUAWEICLOUD_SDK_IAM_ENDPOINT": url,
            "HUAWEICLOUD_SDK_REGION_MODELARTS_EU_DE": url,
        }

    def seed(self, seed: Seed) -> None:
        """Bring the fake into the state that a file describes, by a list of calls or a snapshot.

        The calls have the same arguments as the methods of the client and are not recorded. `as` names a response for
        later calls, `wait` advances the clock by seconds, and `outcome` and `deletion` plan outcomes as `plan_outcome`
        does.

        Args:
            seed: Path of a YAML or JSON file, or its content.

        Raises:
            ValueError: The seed is invalid, or a call in it fails. The fake is not changed.
            OSError: The file can't be read.

        Example:
            ```yaml
            - CreateVisualizationJob: {job_name: board, train_url: /bucket/output/}
              as: board
            - wait: 60
            - StopVisualizationJob: {job_id: "${board.job_id}"}
            ```
        """
        apply_seed(self, lambda: self.client(retries=0), seed)
