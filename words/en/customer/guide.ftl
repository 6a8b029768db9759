### What a caller may say in each stage of a talk. Said aloud, so every line is one thing to say.
### Words to lean on, not a text to recite: a caller leaves out what does not fit.
###
### $when is a whole phrase: "by Saturday, 21 November 2026". $amount is all that is overdue.
### Until the person is identified, nothing is said of a debt.

## Opening: who is speaking. Nothing of the debt, no creditor, no amount.

say-opening-who =
    Hello, my name is { $caller }. I am calling from { $house }.
    Am I speaking with { $customer }?
    Before I say more, I want to be sure that I have the right person.
    Would you tell me your date of birth or your address? I only say whether it matches what I have here.
    If you would rather not, look up our number yourself and call us back. That is quite all right.
say-opening-who-company =
    Hello, my name is { $caller }. I am calling from { $house }.
    Is this { $customer }?
    Who at your company decides on payments?
    May I speak with them now, or when is a good time?
say-opening-somebody-else =
    Thank you. I can only tell { $customer } what this is about.
    Would you please say that { $caller } called, and ask for a call back on this number?
    When would be a good time for me to try again?
    If { $customer } cannot be reached here, please tell me, and I will make a note of it.

## Opening: the person is identified.

say-opening =
    Thank you. I am calling about a payment to { $client }: { $amount } is still open.
    Is this a good moment to talk?
    I would like to hear how things are, and then find a way that works for you.
say-opening-evader =
    Thank you. This is about a payment to { $client }: { $amount } has been open since { $due }.
    I have the papers in front of me and can send them to you while we talk.
    Is this a good moment?
    I would like to hear how you see it.
say-opening-drifter =
    Thank you. I am calling about a payment to { $client }: { $amount } is still open.
    I understand that a call like this is not pleasant.
    We do not have to settle everything today. I would like to find one step with you that you can manage.
    Do you have a few minutes?
say-opening-chronic =
    Thank you. I am calling about payments to { $client }.
    { $count ->
        [one] One invoice is overdue: { $amount }.
       *[other] { $count } invoices are overdue, together { $amount }.
    }
    Do you have a few minutes?
    I would like us to find a sum and a day that you can be sure of.
say-opening-involuntary =
    Thank you. I am calling about a payment to { $client }: { $amount } is still open.
    Is this a good moment for you?
    Nothing has to be decided in this call.
    If something has changed for you, tell me as much of it as you like. Then we will look for a way together.
say-opening-forgetful =
    Thank you. It is only a short call, about a payment to { $client }.
    { $amount } is still open. It was due on { $due }.
    Perhaps it was overlooked. That happens.
    Is this a good moment to settle it?
say-opening-current =
    Thank you.
    I am calling about an invoice from { $client } that is not due yet. You have missed nothing.
    Is this a good moment? It takes a minute.
say-opening-company =
    Thank you for taking my call.
    It is about payments to { $client }.
    { $count ->
        [one] One invoice is overdue: { $amount }.
       *[other] { $count } invoices are overdue, together { $amount }.
    }
    Do you have everything you need for the payment? I can send copies while we talk.

## Situation: why it is open.

say-situation =
    First I would like to understand it. How has it come about that this is still open?
    Take your time, I am listening.
    And the invoice itself: is it right, as you see it, or is something wrong with it?
say-situation-since =
    We have spoken about this before, and it did not work out. That happens.
    What has changed since then?
    What would help, so that it works this time?
say-situation-understood =
    Let me say in my own words what I have heard.
    Have I understood you?
    Is there anything that I have left out?
    Thank you for telling me.

## Request: amount, date, ways to pay.

say-request =
    Altogether it is { $amount }.
    Can you pay that { $when }?
    I will tell you every way to pay, and you choose the one that is easiest for you.
    If it is too much at once, what is possible, and on which days?
say-request-evader =
    I am sending you the invoices now, so that you can check each one.
    Altogether it is { $amount }.
    You can pay it { $when }. You can tell me what you do not agree with. Or you can tell me that you cannot pay now.
    For each of these there is a way. Which one is it for you?
say-request-drifter =
    Let us take one step that you can manage.
    What could you pay { $when }, without running short yourself?
    I will send you the sum, the day and the account, so that you have it all in one place.
    We can talk about the rest once this step is done.
say-request-chronic =
    How much of the { $amount } can you pay { $when }?
    A smaller sum on a day that is certain is better than a large one that is not.
    And when can the next payment follow?
    Shall we speak again on that day, to see whether it worked?
say-request-involuntary =
    There are several ways: a small payment, a plan, or a pause until a day that we choose together.
    Before we choose: what is left for you each month when rent, food and heating are paid?
    If nothing is left, we can agree on a pause.
    There is also free, independent advice. Shall I send you the address?
    You do not have to decide today.
say-request-forgetful =
    It is { $amount }. Can you pay it today? Or { $when }?
    I am sending you the sum, the account and the reference now.
    Which way to pay is easiest for you?
    Would a short reminder before the due date help you next time?
say-request-current =
    The invoice from { $client } is not due yet. Everything is in order.
    I only want to be sure that you have it, and that it is right.
    I can tell you the sum, the day and every way to pay.
    Will you be able to pay it by the due date, or do you see a difficulty coming?
say-request-overdue =
    Altogether { $amount } is overdue. The oldest of it was due on { $due }.
    Can you pay it all { $when }?
    If not, how much can you pay, and on which day? For the rest we will make a plan.
    I will tell you every way to pay, and you choose.
say-request-old =
    This is an old matter. It goes back to { $due }, and { $amount } is still open with { $client }.
    I am not going to threaten you with anything. After so many years it may be that nobody can demand it in court.
    You should also know that paying, or agreeing to pay, can change your rights. You can take free advice first.
    If you want to settle it, what would be possible for you?

## Objections: hear it out, repeat it, answer, lead back.

say-objections =
    Please go on, I am listening.
    Let me repeat it, so that I have it right.
    Thank you, that helps me. Let us see what can be done about it.
    And now back to the payment: what is possible for you, and when?

## Next contact: who does what by when.

say-next =
    Let us agree how we go on from here, so that it does not stay open.
    Will you have called us { $when }?
    Or would you like me to call you? On which day, and at what time?
    We can also meet or talk by video, if you prefer that.
say-next-documents =
    I am sending you the papers now, while we talk. Which address is the right one?
    Please tell me when you have them in front of you.
    Will you have looked at them { $when }?
    On which day after that shall I call you?

## Close: what was agreed, what each side does, what follows.

say-close =
    Altogether it is { $amount }. You will pay the agreed sum { $when }.
    I will send you that in writing, with the account and the reference.
    Once the money is here, we will not call about that sum again. If it is not here by then, I will call you.
    If something gets in the way, please call us before that day.
    Thank you for talking with me.
say-close-evader =
    You will pay the agreed sum { $when }.
    I will send you that in writing, with the invoices.
    If nothing has come by then, I will call you. { $client } can also ask a court to decide, and that can add costs.
    If something gets in the way, call me before that day. Then we can still find another way.
    Thank you for your time.
say-close-drifter =
    So this is the first step: you will pay the agreed sum { $when }.
    I will send you that in writing, and I will check that it has arrived.
    Then we will talk about the next step. If nothing comes, I will call you. What stays open can grow by interest and fees, as far as the law allows.
    If the day becomes difficult, call me before it.
    Thank you. This is a good start.
say-close-chronic =
    You will pay the agreed sum { $when }. I have written down the day. Would you do that too?
    I will send it to you in writing.
    Once the money is here, we will agree on the next payment, until all of the { $amount } is settled. If it is not here by then, I will call you.
    If something gets in the way, call me before that day.
    Thank you for the clear answer.
say-close-involuntary =
    You will pay what we agreed, { $when }. Until then we will ask you for nothing more.
    I will send you that in writing, with the address of free, independent advice.
    If it turns out to be too much, call me, and we will change it.
    If the payment does not come, I will call you and ask what has happened.
    Thank you for telling me how things are. I wish you all the best.
say-close-forgetful =
    So you will pay { $amount } { $when }.
    I am sending you the sum, the account and the reference now.
    Once the money is here, this is settled. If it is not here by then, I will call you again.
    Thank you, and have a good day.
say-close-current =
    So the invoice will be paid by its due date.
    I am sending you the sum, the account and the reference.
    If you see that it will not work, call us before the due date. Then we will find another day together.
    Thank you for talking with me.
say-close-overdue =
    { $amount } is overdue. You will pay the agreed sum { $when }.
    I will send you that in writing, with the account and the reference.
    Once the money is here, we will not call about that sum again.
    If it is not here by then, I will call you. Interest can be added, as far as the contract and the law allow.
    Thank you for talking with me.
say-close-old =
    Thank you for talking with me about something so old.
    I will send you in writing what we have said, so that you can read it in peace.
    Whether you pay is your own decision. You can take free advice first.
    Once you have decided, tell us, and we will write it down. You can also tell us that you do not want to.

## Customers of 18 to 25 years.

say-young =
    May I tell you in plain words what happens if nothing happens?
    It does not go away by itself. It can grow, because interest and fees can be added.
    Later { $client } can ask a court to decide, and that costs more. None of it happens overnight.
    Today you can still choose: pay it, pay a part, tell me what is wrong, or ask for a pause.
    What would be easiest for you?

## One key each.

say-half-a-minute =
    I want to hear you properly.
    May I take half a minute? I am staying on the line.
say-not-a-good-moment =
    I think this is not a good moment.
    When may I call you? I will write down the day and the time, and call you then.
say-will-not-talk =
    I understand that you do not want to talk now. I will not keep you.
    If you have a question, you can call us or write to us, whenever it suits you.
    Thank you, and goodbye.
say-abuse =
    I would like to help you, but I cannot go on like this. I am ending the call now.
    You can call us again or write to us. We will listen to you.
    Goodbye.
say-complaint =
    Thank you for telling me. First I am writing this down as a complaint.
    What happened, and what would you like us to do?
    I will read you what I have written. Is that right?
    It is registered now, and you will get an answer.
    Shall we go on about the payment today, or would you rather leave it at that for now?
say-no-solution =
    Thank you for talking with me so openly.
    We have not found a way today. That is all right.
    This stays as it is: { $amount } is open, and this talk has not changed anything for the worse.
    Shall we speak again { $when }? Which day suits you?
say-thanks-kept =
    I am calling for one reason only: to thank you.
    Your payment has arrived, just as we agreed.
    You do not have to do anything. I wish you a good day.
say-left-to-live-on =
    Before we agree on a part, one question: what will you have left to live on that month?
    I mean after rent, food, heating and the way to work. A rough figure is enough.
    I ask so that we do not agree on something that leaves you short.
    If it would be tight, we will take a smaller sum or a later day.
say-pay-day =
    On which day does your money come in?
    Then we will set the payment for just after that day. I will write it down, so that you are not asked again.

## Names of an example, by which a lead sees how words sound.

example-customer = Jane Miller
example-caller = Anna Brooks
example-client = Northern Water
