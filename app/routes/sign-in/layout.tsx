import { Outlet } from '@remix-run/react'
import { SignInRoom } from '#app/components/sign-in/sign-in-page.tsx'

export default function SignInLayout() {
  return (
    <SignInRoom>
      <Outlet />
    </SignInRoom>
  )
}
