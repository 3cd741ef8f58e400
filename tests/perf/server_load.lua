-- wrk's script: ROUTE (directory25, directory200, book, message), FOLDER with tokens and people, FIRST number of request.
local route = os.getenv('ROUTE')
local folder = os.getenv('FOLDER')

local function lines(name)
  local found = {}
  for line in io.lines(folder .. '/' .. name) do found[#found + 1] = line end
  return found
end

local tokens, doctors, pairs_of = lines('tokens'), lines('doctors'), lines('pairs')
local base = tonumber(os.getenv('BASE'))
number = tonumber(os.getenv('FIRST'))
local headers = {}

local function with_token(token)
  headers['Authorization'] = 'Bearer ' .. token
  headers['Content-Type'] = 'application/json'
  return headers
end

-- Each patient asks for ten visits, with ten doctors at ten different times; no two requests want the same slot.
local function book(k)
  local doctor = k % #doctors
  local slot = math.floor(k / #doctors) + (doctor % 10) * 1000
  local starts_at = os.date('!%Y-%m-%dT%H:%M:%SZ', base + slot * 900)
  local body = '{"doctorId":"' .. doctors[doctor + 1] .. '","startsAt":"' .. starts_at
    .. '","mode":"video","reason":"follow up after surgery, still some pain when walking"}'
  return wrk.format('POST', '/api/appointments', with_token(tokens[math.floor(k / 10) % #tokens + 1]), body)
end

function request()
  local k = number
  number = number + 1
  if route == 'directory25' then
    return wrk.format('GET', '/api/doctors?specialty=cardiology', with_token(tokens[k % 200 + 1]))
  elseif route == 'directory200' then
    return wrk.format('GET', '/api/doctors?limit=200', with_token(tokens[k % 200 + 1]))
  elseif route == 'book' then
    return book(k)
  end
  local place = k % #pairs_of + 1
  local body = '{"text":"hello doctor, thank you for the call today"}'
  return wrk.format('POST', '/api/messages/' .. pairs_of[place], with_token(tokens[place]), body)
end

local the_thread
function setup(thread) the_thread = thread end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    'RESULT {"requests":%d,"seconds":%.6f,"p50_ms":%.3f,"p99_ms":%.3f,"refused":%d,"broken":%d,"next":%d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.status, errors.connect + errors.read + errors.write + errors.timeout, the_thread:get('number')))
end
