### The library of objections. objection-KEY: what the customer says, in their words.
### objection-KEY-find: what a caller may type to find it. answer-KEY-1, -2, -3: considered answers that
### differ in kind, said aloud by the caller; each leads back to the goal of the talk.
###
### Some objections come before the person is identified. Their answers say nothing of a debt:
### what-is-it-about, could-be-fraud, where-from-number, no-time, at-work, not-here, other-language,
### decider-away, bereaved.

## The payment is on its way

objection-on-its-way = The payment is on its way.
objection-on-its-way-find = already transferred, sent it yesterday, should be there soon, the bank takes a few days, paid this morning, money is coming
answer-on-its-way-1 = Thank you, that is good to hear. When did you send it, how much, from which bank or account, and with which reference? I ask only so that we can find the payment and nobody calls you for nothing.
answer-on-its-way-2 = Then I will write down the sum and the day, and we will look for the payment. If it is there, we will not call about it again. If we cannot find it, I will call you. Which day suits you?
answer-on-its-way-3 = Perhaps it is still waiting in your bank's app. Would you like to look while I stay on the line? If it has not gone out, you can send it now or choose another day.

objection-already-paid = I have already paid that.
objection-already-paid-find = it is paid, settled long ago, I have the receipt, paid in cash, look at your account, paid last week
answer-already-paid-1 = Thank you, then let us find the payment together. On which day did you pay, how much, and which invoice number or reference did you give? I ask only so that we can find it.
answer-already-paid-2 = If you have a receipt or a confirmation, you can send it to me, and I will have it checked. Will you have sent it { $when }? Then I will call you with the answer.

objection-paid-to-client = I paid it straight to the company.
objection-paid-to-client-find = paid at the shop, paid at the counter, they have the money, gave it to the technician, paid the seller
answer-paid-to-client-1 = That counts just the same. It may be that the news has not reached us yet. On which day was it, and how much?
answer-paid-to-client-2 = I will ask them whether the money has arrived, or you send me the receipt, whichever is easier for you. Then I will call you with the answer. Which day suits you?

## Cash is short

objection-cash-short = I am short of money at the moment.
objection-cash-short-find = no money now, tight month, account is empty, cannot pay it all, broke, bad time for money
answer-cash-short-1 = Thank you for saying so openly. What part could you pay today without running short yourself? For the rest we will make a plan, with days that you can keep.
answer-cash-short-2 = What has made it tight, and how long will it stay so, as far as you can tell? Then we can see whether a smaller sum, a later day or a pause is right.

objection-wages-first = I can pay only when my wages come.
objection-wages-first-find = pay day, waiting for my salary, end of the month, when I get paid, pension comes later, benefit not here yet
answer-wages-first-1 = That is a clear answer, thank you. On which day do they come? Then we will set the payment for just after that, and I will not ask you again before then.
answer-wages-first-2 = We can also share it out: one part from these wages and one from the next. What sum would leave you enough for the month?

objection-lost-work = I have lost my job.
objection-lost-work-find = unemployed, out of work, laid off, fired, no income, company closed, looking for a job
answer-lost-work-1 = I am sorry to hear that, and thank you for telling me. What do you live on at the moment: benefit, savings, somebody's help? Then we can see what is possible at all.
answer-lost-work-2 = You do not have to find the whole sum now. We can agree on a pause, or on a very small amount, until you know more. On which day may I call you?
answer-lost-work-3 = There is free, independent advice for people whose income has dropped. They go through everything with you. Shall I send you the address now, and we speak again after that?

objection-only-a-little = I can pay only a very small sum.
objection-only-a-little-find = ten euros a month, small steps, a bit each month, that is all I can give, instalments, cannot do more
answer-only-a-little-1 = A small sum that you can keep to is a good plan. How much would be safe for you each month, and on which day?
answer-only-a-little-2 = Before we agree: what is left for you that month after rent, food and heating? If this sum would then be missing at home, we will make it smaller, or we will wait.

objection-nothing-left = After rent and food there is nothing left.
objection-nothing-left-find = nothing over at the end of the month, cannot make ends meet, rent comes first, not enough for food, live on benefit, heating bill
answer-nothing-left-1 = Then let us not agree on any payment today. I suggest a pause until a day that we choose together. Which day makes sense for you?
answer-nothing-left-2 = There is free, independent advice that looks at income and costs with you. It is not part of us. Shall I send you the address, and we speak when you have been there?

## The invoice or other papers are missing

objection-no-invoice = I never got the invoice.
objection-no-invoice-find = nothing came by post, no letter, first time I hear of it, nobody sent me anything, no e-mail, maybe in spam
answer-no-invoice-1 = Then I am sending it to you this minute, while we talk. Where shall I send it? If everything in it is right, will you pay it today, when you have it in front of you?
answer-no-invoice-2 = I am sorry that it did not reach you. Which address should it have gone to? Let us put that right first, and then send the copy there.

objection-invoice-lost = I cannot find the invoice any more.
objection-invoice-lost-find = lost the letter, threw it away, do not have the account number, need a copy, do not know the reference
answer-invoice-lost-1 = I can send you a copy now, or read you the sum, the account and the reference. Which do you prefer? And on which day will you pay it?
answer-invoice-lost-2 = Leaving the paper aside, is the invoice right, as far as you remember? If something was wrong with it, tell me, and we will look at that first.

objection-old-address = I have moved, it all went to my old address.
objection-old-address-find = new flat, moved house, post not forwarded, old address, lived abroad, letters went somewhere else
answer-old-address-1 = That happens easily. What is your new address? I will send you everything there, or by e-mail right now, and then we can choose the day for the payment.
answer-old-address-2 = Since when have you been living there? If something was added because it was late, I will ask whether it can be dropped, as the letters did not reach you.

objection-what-for = I do not know what this is for.
objection-what-for-find = what did I buy, what invoice, do not remember, never heard of them, which contract, does not ring a bell
answer-what-for-1 = It is good that you ask. I will read you from the invoice what it is for and from which day it is. Then tell me whether you remember it.
answer-what-for-2 = I will send you the copy now, so that you can look at it in peace. Will you have told me { $when } whether it is right?

## Something is wrong with it

objection-goods-faulty = What I got was faulty.
objection-goods-faulty-find = broken, poor quality, did not work, sent it back, never delivered, bad service, the work was not done properly
answer-goods-faulty-1 = Thank you for telling me. What was wrong, and when did you notice it? I will write it down in your words and pass it on. Until you have an answer, nobody will call you about this invoice.
answer-goods-faulty-2 = What you told me is written down and will be checked, whatever we agree now. Was something in the delivery all right? If you wish, you can pay that part, and the rest can wait for the answer.

objection-amount-wrong = The amount is wrong.
objection-amount-wrong-find = too much, the sum does not add up, charged twice, wrong price, meter reading is wrong, payment not counted
answer-amount-wrong-1 = How much should it be, as you work it out? Let us go through it invoice by invoice and see where we differ.
answer-amount-wrong-2 = I will write down what you do not agree with, and it will be checked. Is there a part that you do agree with? Then we can choose a day for that part, and the rest can wait for the answer.

objection-not-mine = I never ordered that.
objection-not-mine-find = not my invoice, did not sign anything, somebody used my name, another person with the same name, identity theft, wrong person
answer-not-mine-1 = Then it has to be checked, and until you have an answer nobody will call you about it. What do you know about it? Could somebody have used your name?
answer-not-mine-2 = I will send you what we have: the order and the invoice. Please look at them in peace. Will you have told me { $when } what is not right?

objection-contract-cancelled = I cancelled that contract.
objection-contract-cancelled-find = gave notice, not a customer any more, ended the subscription, sent the device back, changed provider, withdrew from it
answer-contract-cancelled-1 = When did you cancel it, and how: by letter, by e-mail or on the telephone? I will write that down and have it checked. Until you have an answer, nobody will call you about it.
answer-contract-cancelled-2 = If you have the cancellation or a confirmation, send it to me, and I will pass it on. Will you have sent it { $when }?

objection-fees-too-high = I will pay the invoice, but not the fees.
objection-fees-too-high-find = interest is too high, late fee, extra costs, collection costs, only the original amount, penalty
answer-fees-too-high-1 = Thank you, then we can settle the invoice itself. On which day will you pay it? I will ask whether the fees can be dropped, and call you with the answer.
answer-fees-too-high-2 = You have a right to know what each item is for. Let us go through it: what is the invoice, what was added, and why. If you do not agree with an item, I will write it down and it will be checked.

objection-complaint-unanswered = I complained, and nobody has answered.
objection-complaint-unanswered-find = wrote to them long ago, no reply, customer service does nothing, waiting for an answer, complaint is open, they ignore me
answer-complaint-unanswered-1 = I am sorry, you should have had an answer. I am registering it now, before anything else. What was it about, and when did you write?
answer-complaint-unanswered-2 = Your complaint is registered now, and until you have an answer nobody will call you about that invoice. Is there anything apart from it that you would like to settle today, or shall we speak after the answer?

## Somebody else pays or decides

objection-partner-decides = My partner looks after the money.
objection-partner-decides-find = ask my wife, ask my husband, not my business, my spouse pays the bills, have to ask at home, parents pay
answer-partner-decides-1 = That is fine. Would you like the three of us to speak about it together? On which day and at what time are you both there?
answer-partner-decides-2 = I may speak with your partner only if you agree, and then I will write that down. Or you talk it over at home first. Will you have called me { $when }?

objection-former-partner = My former partner has to pay that.
objection-former-partner-find = ex-husband, ex-wife, it was not my debt, we separated, the court said so, I only signed with him
answer-former-partner-1 = I understand that this is unpleasant. Whose name is on the contract, and is there anything in writing about who pays?
answer-former-partner-2 = What the two of you agreed does not always hold for the company: if both signed, it can ask both. Free advice can tell you where you stand. Send me what you have in writing, and I will have it checked. Will you have sent it { $when }?

objection-insurance-pays = The insurance is going to pay that.
objection-insurance-pays-find = the insurer, claim is running, the office pays, social services, employer pays, health insurance
answer-insurance-pays-1 = Good. Which insurer is it, and what have they told you: how much, and by when? I ask so that we know when to expect the money.
answer-insurance-pays-2 = Until they pay, the invoice stays in your name. If they need more time, we can agree on a later day. Which day is realistic, and will you tell me if they say no?

## Not now

objection-no-time = I have no time now.
objection-no-time-find = busy, in a hurry, bad moment, in a meeting, on the way, quickly please
answer-no-time-1 = Of course. On which day and at what time is it better? I will call you then.
answer-no-time-2 = Then I will not keep you. If you would rather call us yourself, that is fine too. Will you have called { $when }?

objection-at-work = I am at work and cannot talk.
objection-at-work-find = colleagues are listening, driving, on shift, boss is here, not at home, people around me
answer-at-work-1 = I understand, then we will leave it for now. When can you talk undisturbed, and on which number?
answer-at-work-2 = You can also choose an e-mail or a letter instead of a call. Which of these would you like?

objection-next-month = Call me again next month.
objection-next-month-find = later, not this month, after the holidays, in a few weeks, in the new year, try again some time
answer-next-month-1 = I will gladly call on a day that is right for you. What will be different next month?
answer-next-month-2 = We can put both down now: a small part this month, if you can spare it, and the rest on a day next month. Which sums and which days would be right?

objection-think-it-over = I have to think about it.
objection-think-it-over-find = cannot decide now, need time, want to sleep on it, have to count first, not sure yet
answer-think-it-over-1 = Please do, it should be something that you can keep to. How long do you need? Will you have called me { $when }?
answer-think-it-over-2 = What do you still need to know, so that you can decide? Perhaps I can tell you now, or send it to you.

## Trust and privacy

objection-could-be-fraud = How do I know that this is not a fraud?
objection-could-be-fraud-find = scam, do not trust you, who are you really, anybody can say that, fake call, prove who you are
answer-could-be-fraud-1 = You are right to be careful. Please do not tell me anything now. Look up the number of { $house } yourself, call there, and ask for { $caller }.
answer-could-be-fraud-2 = I can also write to you first, and you read it in peace. Compare the number in the letter with the one that you look up yourself. Will you have called us { $when }?

objection-what-is-it-about = First tell me what this is about.
objection-what-is-it-about-find = why are you calling, what do you want, I will not say my date of birth, tell me first, what is the matter
answer-what-is-it-about-1 = I would like to tell you, but only you, and I do not know yet that it is you. With your date of birth or your address I can be sure, and then I will tell you at once.
answer-what-is-it-about-2 = If you do not want to give that on the telephone, I understand. You can look up our number and call us, or we can write to you. Which do you prefer?

objection-where-from-number = Where did you get my number?
objection-where-from-number-find = who gave you my number, my data, privacy, data protection, that number is private, how did you find me
answer-where-from-number-1 = You have a right to know that. As soon as I am sure that it is you, I will look it up and tell you where it comes from.
answer-where-from-number-2 = If you would rather not be called on this number, tell me, and I will make a note of it. How would you like us to reach you?

objection-only-with-client = I speak only with the company itself.
objection-only-with-client-find = do not know you, no contract with you, a collection agency, I deal with them directly, third party
answer-only-with-client-1 = I understand. They have asked us to speak with you, so what we agree holds for them too. What would you have told them?
answer-only-with-client-2 = If you wish, call them first and ask whether it is right that I am calling you. Will you have called them { $when }? Then we will speak after that.

## Several creditors

objection-many-creditors = I owe money to many others too.
objection-many-creditors-find = debts everywhere, several loans, other collectors, bailiff, in debt up to my ears, credit cards
answer-many-creditors-1 = Thank you for telling me, that is not easy to say. Roughly how many are there, and what is left for you to live on each month?
answer-many-creditors-2 = Free, independent advice looks at all of it together and can also speak with the others. Shall I send you the address? We can agree on a pause until you have been there. On which day shall we speak again?

objection-others-first = Others come first.
objection-others-first-find = have to pay the loan first, rent arrears, somebody else is pressing, you have to wait, the tax office first, electricity first
answer-others-first-1 = Rent, energy and food come first, and that is right. When these are paid, is there something left for this, and on which day?
answer-others-first-2 = Then let us choose a day after the most urgent ones. I will write it down and call you then. Which day would it be?

objection-lost-overview = I have lost track of it all.
objection-lost-overview-find = do not open letters, piles of paper, do not know who I owe, too many letters, chaos, where do I begin
answer-lost-overview-1 = Then let us begin with what I can see. I will send you one list of all that is open with us, with sums and dates, and we can go through it together. Do you have a few minutes?
answer-lost-overview-2 = There is free, independent advice that sorts all the letters with you and makes one plan. Shall I send you the address now? On which day shall we speak after that?

## Health and family

objection-ill = I am ill.
objection-ill-find = in hospital, operation, sick leave, doctor, treatment, accident, not well
answer-ill-1 = I am sorry to hear that. Then we do not have to talk about this now. I can suggest a pause. Until which day?
answer-ill-2 = You need to tell me only what you want to tell. Has your income changed, and for how long, as far as you know? Then we will find something that fits.

objection-bereaved = The person you want to speak with has died.
objection-bereaved-find = he died, she died, passed away, my husband is dead, my mother is no longer with us, funeral
answer-bereaved-1 = I am very sorry. We will not call for this person any more. Nothing has to be settled today.
answer-bereaved-2 = Later, somebody who looks after the estate can write to us. You do not have to do anything now. Would you like me to send you our address?

objection-separation = I am going through a divorce.
objection-separation-find = separated, my husband has left, my wife has moved out, custody, living alone with the children, dividing everything
answer-separation-1 = I understand that this is a hard time. What has changed for you as far as money is concerned?
answer-separation-2 = We can wait with the larger part until that is settled. What would be better for you until then: a small sum, or a pause until a fixed day?

objection-cannot-go-on = I cannot go on any more.
objection-cannot-go-on-find = do not want to live, it is all too much, see no way out, at the end of my strength, want to end it
answer-cannot-go-on-1 = Thank you for telling me. The money does not matter now. Are you safe at this moment? Is somebody with you?
answer-cannot-go-on-2 = Please let somebody be with you today: somebody close to you, your doctor or a crisis line. If you are in danger, call 112 now. For now nobody will call you about the payment.

## A company

objection-cash-flow = Our cash flow does not allow it at the moment.
objection-cash-flow-find = firm has no money, liquidity, waiting for a loan, seasonal business, account is empty, next quarter
answer-cash-flow-1 = Thank you for being so clear. When do you expect the next larger payment, and what part could be paid from it? Then we can set the day by that.
answer-cash-flow-2 = We can split it: one part now, and the rest on dates that fit your business. Which sums are certain for you?

objection-not-approved = The invoice has not been approved yet.
objection-not-approved-find = order number missing, nobody signed it, delivery note, accounts department, still being checked, internal process
answer-not-approved-1 = Who approves it, and what is still missing: an order number, a delivery note, a copy? I will send it now.
answer-not-approved-2 = I can also explain it to that person myself, if you put me through. Or will you have told me { $when } that it is approved, and when it will be paid?

objection-own-customers-late = Our own customers are paying us late.
objection-own-customers-late-find = waiting for our money, nobody pays us, our client has not paid, when we get paid, large invoice still open
answer-own-customers-late-1 = I understand that this is unpleasant. Which payments are you expecting, and by when, as far as you know?
answer-own-customers-late-2 = Then let us set a part that does not depend on them, and the rest for the days when you expect money. How much can you pay in any case?

objection-insolvency-near = We may have to declare insolvency.
objection-insolvency-near-find = bankruptcy, closing the company, restructuring, administrator, cannot save it, liquidation
answer-insolvency-near-1 = Thank you for telling me so openly. How do things stand: have you taken advice, and has anything been filed with the court?
answer-insolvency-near-2 = Then please promise me nothing today. Once proceedings are open, we will deal with the administrator and no longer call you about it. On which day will you know more?

objection-payment-run = We pay only on fixed days.
objection-payment-run-find = payment run, twice a month, on the fifteenth, the system pays automatically, next payment date
answer-payment-run-1 = Good to know. Which day is the next one, and is this invoice already on the list?
answer-payment-run-2 = Tell me what you still need, so that it goes with the next payments, and I will send it now. Will you have confirmed it to me { $when }?

objection-decider-away = The person who decides is not here.
objection-decider-away-find = boss is away, on holiday, accountant not in, director is travelling, I cannot decide that, only the owner
answer-decider-away-1 = Who would that be, and when are they back? I will call at a time when they can talk.
answer-decider-away-2 = Would you ask them to call { $caller } at { $house }? Will they have called { $when }, or shall I try again?

## The law, and what follows

objection-too-old = That is much too old.
objection-too-old-find = time-barred, statute-barred, limitation, from years ago, expired, you cannot claim that any more
answer-too-old-1 = You may be right, and I will have it checked before I ask you for anything. As far as you know, from which year is it, and when did you last pay or write about it?
answer-too-old-2 = If the time has run out, nobody can force you to pay it, and I will not press you. Paying, or agreeing to pay, can change your rights, so you can take free advice first. On which day shall we speak after that?

objection-my-lawyer = Talk to my lawyer.
objection-my-lawyer-find = attorney, legal counsel, I have legal help, solicitor, adviser speaks for me, debt counsellor
answer-my-lawyer-1 = Gladly. What is the name, and how do we reach them? Then we will speak with them and not with you.
answer-my-lawyer-2 = I can send you or your lawyer everything in one letter: the invoices and the payments so far. Where shall I send it, and by when may we expect an answer?

objection-go-to-court = Then take me to court.
objection-go-to-court-find = sue me, see you in court, let the judge decide, I am not afraid of a court, lawsuit
answer-go-to-court-1 = You have every right to have a court decide. What would you tell it? Perhaps it is something that we can put right without a court.
answer-go-to-court-2 = I do not say this to frighten you: a court takes time, and whoever loses usually pays the costs. An agreement that you can keep saves both sides that. What would be possible for you?

objection-credit-register = Am I in a credit register now?
objection-credit-register-find = blacklist, credit history, cannot get a loan, bad record, bank refuses me, when will it be deleted
answer-credit-register-1 = I will tell you what I can see about that here, no more and no less. You can also ask the register itself what it says about you, free of charge. Is there something in it that you think is wrong?
answer-credit-register-2 = When it is paid, I can send you that in writing, and you can show it to whoever asks. On which day could you pay?

objection-what-can-you-do = And what will you do if I do not pay?
objection-what-can-you-do-find = what happens then, what are the consequences, bailiff, take my car, wages taken, will you come to my home
answer-what-can-you-do-1 = I myself can only call and write. As long as the law allows it, { $client } can ask a court to decide, and that can add costs. I would much rather find a way with you now. What would be possible?
answer-what-can-you-do-2 = That is a fair question, and you will get a plain answer. First I would like to understand: what stands in the way of the payment?

## Does not want to

objection-will-not-pay = I am not going to pay.
objection-will-not-pay-find = not a cent, forget it, I refuse, you get nothing, why should I pay
answer-will-not-pay-1 = Thank you for saying so directly. What is the reason? If something is wrong with the invoice, I would like to know it.
answer-will-not-pay-2 = Then I will write down that you do not want to pay, and why. It stays open, and { $client } decides how it goes on. If you see it differently later, you can call us at any time.

objection-they-are-rich = They have enough money without mine.
objection-they-are-rich-find = big company, they earn millions, rip-off, they do not need it, greedy, they will survive
answer-they-are-rich-1 = How did you find what you got from them? If you were not satisfied, tell me, and I will pass it on.
answer-they-are-rich-2 = I understand that it can look that way. Still, the invoice stays open until it is paid or put right. What would be a fair first step for you, and on which day?

objection-stop-calling = Stop calling me.
objection-stop-calling-find = leave me alone, you call all the time, harassment, not again, do not call any more, you called yesterday
answer-stop-calling-1 = I have heard you, and I am writing it down now. How may we reach you instead: by letter or by e-mail?
answer-stop-calling-2 = Then I will end here. If you wish, I can send you once in writing what is open and what ways there are, and you answer when it suits you. Is that all right?

objection-wants-discount = I will pay if you take something off.
objection-wants-discount-find = discount, reduce it, make me an offer, half of it, settle for less, meet me halfway
answer-wants-discount-1 = What could you pay, and on which day? I will ask whether that is accepted, and call you with the answer. I do not want to promise what I may not.
answer-wants-discount-2 = Sometimes what was added for paying late can be dropped. I will ask about that. If they agree, on which day could you pay the rest?

objection-some-day = I will pay some time, when I can.
objection-some-day-find = soon, one day, as soon as possible, do not know when, when things are better, later on
answer-some-day-1 = Thank you. Which day could it be, even if it is only for a small part at first?
answer-some-day-2 = With a day written down, you know where you stand, and I will not call you before it. If you cannot tell yet, when will you know? We can take that day.

## How to be reached

objection-in-writing = I want everything in writing only.
objection-in-writing-find = send a letter, by e-mail only, no calls, put it on paper, write to me
answer-in-writing-1 = That is fine, I will make a note of it. Would you like a letter or an e-mail, and to which address?
answer-in-writing-2 = What should be in it, so that it helps you? And will you have answered us { $when }?

objection-not-here = Do not call me on this number.
objection-not-here-find = work number, this is my office, my mother's phone, not at home in the evening, wrong phone, other number please
answer-not-here-1 = I am making a note of that now, and we will leave this number alone. On which number, and at what times, would a call be all right?
answer-not-here-2 = If you would rather have no calls at all, we can write to you. Which do you prefer, a letter or an e-mail?

objection-other-language = I do not speak this language well.
objection-other-language-find = do not understand, speak slowly, foreigner, interpreter, other language, my child can translate
answer-other-language-1 = Thank you for telling me. Which language is easiest for you? I will ask whether one of us speaks it and can call you. On which day and at what time would that be?
answer-other-language-2 = I can speak more slowly, and I can say everything twice. Shall we try it that way, or would you rather have it in writing?
