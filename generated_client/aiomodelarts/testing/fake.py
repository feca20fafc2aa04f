"""The fake service: takes calls like the real one and keeps what they change."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
from .state.seeds import Seed, plant

if TYPE_CHECKING:
    from starlette.types import ASGIApp

PROJECT_NAME = "eu-de_demo"
PROJECT_ID = "6f1c2b7a90de4c55a3f0d2e7b1849c03"
REGION = "eu-de"
REGION_PROJECT_ID = "0b9d4e6f2a7c4d18b5e3f6a1c8d20e74"
# Every account has a project named like its region. The projects of the fake share their resources.
PROJECTS = {PROJECT_NAME: PROJECT_ID, REGION: REGION_PROJECT_ID}
IN_PROCESS = "https://modelarts.fake"


class FakeModelArts(ScriptedState):
    """ModelArts and IAM in memory, from the same spec as the client.

    Args:
        clock: Moves the states of what was created; a `VirtualClock` by default.
        counts_items: How operations of the paging style `probe` read `offset`: as an item number instead of a page.
        token_lifetime: How long tokens live, in seconds.
        username: Who may log in.
        password: With which password.
        domain: Name of the account.
        state: Path of a file that keeps the state and that other processes may share; None to keep it in memory. The
            file takes precedence over the arguments for IAM. If the clock is moved inside `transaction`, the clocks of
            others follow. While the file can't be used, calls get a 500 with the reason and have no effect.
        kept_calls: How many of the newest calls `calls` keeps, 100,000 by default; `assert_called` sees no others.
        kept_bytes: How many bytes these calls may have on the wire together, 256 MiB by default.

    Raises:
        OSError: The file of the state can't be opened.
        ValueError: It is no such file; it is left as it is.

    Example:
        ```
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
        password: str = "demo-password",  # noqa: S107  # opens nothing but this fake
        domain: str = "OTC00000000001000000000",
        state: str | PathLike[str] | None = None,
        kept_calls: int = MOST_CALLS,
        kept_bytes: int = MOST_BYTES,
    ) -> None:
        super().__init__(
            clock if clock is not None else VirtualClock(),
            Iam(User(username, password, domain), PROJECTS.copy(), token_lifetime),
            RecordedCalls(kept_calls, kept_bytes),
            counts_items=counts_items,
            path=Path(state) if state is not None else None,
        )
        self.network = SimulatedNetwork(RequestLimits(Service(self).app), self.clock)
        self.app: ASGIApp = self.network
        with self.transaction():  # takes over what the file has
            pass

    def client(self, *, opens_itself: bool = False, **options: Any) -> ModelArts:
        """Return a client that talks to this fake in the same process, without a socket.

        Args:
            opens_itself: For a client that nobody closes, such as one from a fixture: discarding it emits no
                `ResourceWarning`. Every client opens at its first call.
            **options: Options of `ModelArts`.
        """
        options.setdefault("credentials", self.credentials(IN_PROCESS))
        options.setdefault("clock", self.clock)
        if "http_client" in options:
            return ModelArts(**options)
        import httpx  # a fake that is served on a socket does not need it

        http_client = httpx.AsyncClient(transport=httpx.ASGITransport(self.app))
        return InProcessClient(warns=not opens_itself, http_client=http_client, **options)

    def credentials(self, url: str) -> PasswordCredentials:
        """Credentials that this fake accepts.

        Args:
            url: Where it is served.
        """
        user = self.iam.user
        return PasswordCredentials(
            f"{url}/v3", user.name, user.password, user_domain_name=user.domain, project_name=PROJECT_NAME
        )

    def environment(self, url: str) -> dict[str, str]:
        """Return the environment variables with which clients find this fake and log in.

        They are those of OpenStack's clients (`OS_…`), which `ModelArts()` reads too, and those of Huawei's SDK
        (`HUAWEICLOUD_SDK_…`) with a permanent access key.

        Args:
            url: Where the fake is served.
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
        """Put into the fake what a file, or what would be in it, describes.

        Args:
            seed: A path to YAML or JSON, or its content: a snapshot, or a list of calls with the arguments that the
                methods of the client take. `as` names the answer for later calls, `wait` lets seconds pass, `outcome`
                is for `plan_outcome`, and `deletion` for that of deletions. These calls are not recorded.

        Raises:
            ValueError: The seed can't be understood, or a call in it is refused.
            OSError: The file can't be read.

        Example:
            ```
            - CreateVisualizationJob: {job_name: board, train_url: /bucket/output/}
              as: board
            - wait: 60
            - StopVisualizationJob: {job_id: "${board.job_id}"}
            ```
        """
        plant(self, lambda: self.client(retries=0), seed)
