"""REST of signing in and out, of sessions, passwords and the second factor."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.auth import (
    MfaConfirm,
    MfaEnrolment,
    MfaState,
    OkAnswer,
    PasswordChange,
    PasswordConfirmed,
    PasswordForgot,
    PasswordReset,
    RecoveryCodes,
    Refresh,
    SessionAnswer,
    SessionsAnswer,
    SignIn,
    SignUp,
    TokensAnswer,
)
from careconnect_desktop.protocol.names import TOKEN_COOKIE, Code
from careconnect_desktop.protocol.people import UserAnswer
from server_stub.accounts.languages import preferred_language
from server_stub.accounts.mfa import SecondFactor
from server_stub.accounts.password_desk import PasswordDesk
from server_stub.accounts.sessions import Sessions, TokenPair
from server_stub.accounts.sign_in import SignInDesk
from server_stub.http.answers import answer
from server_stub.http.bodies import read_json
from server_stub.http.gate import Gate, client_address
from server_stub.http.routing import Routes
from server_stub.idempotency.service import Idempotency, Keep, keeping
from server_stub.people.registration import Registration
from server_stub.people.service import People


class TokenCookie:
    """The HttpOnly cookie for pages: set beside the tokens, emptied on sign-out."""

    def __init__(self, *, is_secure: bool) -> None:
        self._is_secure = is_secure

    def put(self, response: Response, pair: TokenPair) -> Response:
        """Set the access token."""
        response.set_cookie(
            TOKEN_COOKIE,
            pair.token,
            max_age=pair.expires_in,
            path="/",
            secure=self._is_secure,
            httponly=True,
            samesite="strict",
        )
        return response

    def clear(self, response: Response) -> Response:
        """Remove it."""
        response.delete_cookie(TOKEN_COOKIE, path="/", secure=self._is_secure, httponly=True, samesite="strict")
        return response


def session_routes(
    gate: Gate, registration: Registration, desk: SignInDesk, sessions: Sessions, people: People, cookie: TokenCookie
) -> Routes:
    """The routes of sessions."""
    routes = Routes("auth")

    async def session_answer(pair: TokenPair, user_id: str, status: int) -> Response:
        body = SessionAnswer(
            token=pair.token,
            refresh_token=pair.refresh_token,
            expires_in=pair.expires_in,
            user=await people.myself(user_id),
        )
        return cookie.put(answer(body, status), pair)

    async def sign_up(request: Request) -> Response:
        await registration.limit(client_address(request))
        wish = await read_json(request, SignUp)
        pair, user_id = await registration.sign_up(
            wish, request.headers.get("user-agent"), preferred_language(request.headers.get("accept-language", ""))
        )
        return await session_answer(pair, user_id, 201)

    async def sign_in(request: Request) -> Response:
        wish = await read_json(request, SignIn)
        pair, user_id = await desk.sign_in(wish, client_address(request), request.headers.get("user-agent"))
        return await session_answer(pair, user_id, 200)

    async def refresh(request: Request) -> Response:
        await desk.limit_refreshes(client_address(request))
        wish = await read_json(request, Refresh)
        key = request.headers.get("idempotency-key")
        pair = await sessions.refresh(wish.refresh_token, key[:255] if key else None)
        body = TokensAnswer(token=pair.token, refresh_token=pair.refresh_token, expires_in=pair.expires_in)
        return cookie.put(answer(body), pair)

    async def sign_out(request: Request) -> Response:
        principal = await gate.admit(request)
        await sessions.end(principal.user_id, principal.session_id, "signed_out")
        return cookie.clear(answer(OkAnswer()))

    async def me(request: Request) -> Response:
        principal = await gate.admit(request)
        return answer(UserAnswer(user=await people.myself(principal.user_id)))

    async def list_sessions(request: Request) -> Response:
        principal = await gate.admit(request)
        return answer(SessionsAnswer(sessions=await sessions.list_live(principal.user_id, principal.session_id)))

    async def end_session(request: Request) -> Response:
        principal = await gate.admit(request)
        if not await sessions.end(principal.user_id, request.path_params["id"], "revoked"):
            raise CareConnectError(Code.NOT_FOUND, "There is no such session")
        return answer(OkAnswer())

    routes.add("POST", "/api/auth/signup", sign_up, answers=SessionAnswer, status=201, body=SignUp, is_open=True)
    routes.add("POST", "/api/auth/login", sign_in, answers=SessionAnswer, body=SignIn, is_open=True)
    routes.add("POST", "/api/auth/refresh", refresh, answers=TokensAnswer, body=Refresh, is_open=True)
    routes.add("POST", "/api/auth/logout", sign_out, answers=OkAnswer)
    routes.add("GET", "/api/auth/me", me, answers=UserAnswer)
    routes.add("GET", "/api/auth/sessions", list_sessions, answers=SessionsAnswer)
    routes.add("DELETE", "/api/auth/sessions/{id}", end_session, answers=OkAnswer)
    return routes


def security_routes(
    gate: Gate, idempotency: Idempotency, passwords: PasswordDesk, second_factor: SecondFactor
) -> Routes:
    """The routes of passwords and second factors."""
    routes = Routes("auth")

    async def change(request: Request) -> Response:
        principal = await gate.admit(request)

        async def work(keep: Keep | None) -> Response:
            await passwords.change(principal, await read_json(request, PasswordChange), keeping(keep, answer))
            return answer(OkAnswer())

        return await idempotency.once(request, principal, work)

    async def forgot(request: Request) -> Response:
        await passwords.forgot(await read_json(request, PasswordForgot), client_address(request))
        return answer(OkAnswer())

    async def reset(request: Request) -> Response:
        await passwords.reset(await read_json(request, PasswordReset), client_address(request))
        return answer(OkAnswer())

    async def check(request: Request) -> Response:
        """The password of whoever is signed in, for a screen that was locked; changes nothing."""
        principal = await gate.admit(request)
        body = await read_json(request, PasswordConfirmed)
        await passwords.confirm(principal, body.password.get_secret_value())
        return answer(OkAnswer())

    async def state(request: Request) -> Response:
        principal = await gate.admit(request)
        return answer(await second_factor.state(principal.user_id, principal.role))

    async def enroll(request: Request) -> Response:
        principal = await gate.admit(request)
        body = await read_json(request, PasswordConfirmed)
        await passwords.confirm(principal, body.password.get_secret_value())
        return answer(await second_factor.enroll(principal.user_id, principal.medical_id))

    async def confirm(request: Request) -> Response:
        principal = await gate.admit(request)
        body = await read_json(request, MfaConfirm)
        return answer(RecoveryCodes(recovery_codes=await second_factor.confirm(principal.user_id, body.totp)))

    async def disable(request: Request) -> Response:
        principal = await gate.admit(request)
        body = await read_json(request, PasswordConfirmed)
        await passwords.confirm(principal, body.password.get_secret_value())
        await second_factor.disable(principal.user_id, principal.user_id)
        return answer(OkAnswer())

    routes.add("POST", "/api/auth/password", change, answers=OkAnswer, body=PasswordChange)
    routes.add("POST", "/api/auth/password/forgot", forgot, answers=OkAnswer, body=PasswordForgot, is_open=True)
    routes.add("POST", "/api/auth/password/reset", reset, answers=OkAnswer, body=PasswordReset, is_open=True)
    routes.add("POST", "/api/auth/password/confirm", check, answers=OkAnswer, body=PasswordConfirmed)
    routes.add("GET", "/api/auth/mfa", state, answers=MfaState)
    routes.add("POST", "/api/auth/mfa/enroll", enroll, answers=MfaEnrolment, body=PasswordConfirmed)
    routes.add("POST", "/api/auth/mfa/confirm", confirm, answers=RecoveryCodes, body=MfaConfirm)
    routes.add("POST", "/api/auth/mfa/disable", disable, answers=OkAnswer, body=PasswordConfirmed)
    return routes
