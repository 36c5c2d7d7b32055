import { inTransaction, type Transaction } from '../database';
import { hashToken, newPin, newSeatToken } from './codes';

/** Wrong PINs that a seat allows before the host has to approve. */
export const MOST_PIN_TRIES = 5;

/** What a device is given to hold a seat with. */
export interface SeatProof {
  readonly token: string;
  readonly pin: string;
}

/** What is kept of a seat's proof. */
export interface SeatCredential {
  readonly seat: string;
  readonly tokenHash: string;
  readonly pin: string;
  readonly pinTries: number;
}

const COLUMNS = { seat: true, tokenHash: true, pin: true, pinTries: true } as const;

/** A fresh proof. */
export const newSeatProof = (): SeatProof => ({ token: newSeatToken(), pin: newPin() });

/** Keeps the proof of a seat that is taken in the same transaction. */
export const keepProof = (transaction: Transaction, sessionId: string, seat: string, { token, pin }: SeatProof) =>
  transaction.seatCredential.create({ data: { sessionId, seat, tokenHash: hashToken(token), pin } });

/** What proves the seats of a session. */
export const listCredentials = (sessionId: string): Promise<SeatCredential[]> =>
  inTransaction((transaction) => transaction.seatCredential.findMany({ where: { sessionId }, select: COLUMNS }));

/** Gives a seat to another device: the old token is worth nothing from now on. */
export const moveProof = (sessionId: string, seat: string): Promise<SeatCredential & SeatProof> =>
  inTransaction(async (transaction) => {
    const token = newSeatToken();
    const row = await transaction.seatCredential.update({
      where: { sessionId_seat: { sessionId, seat } },
      data: { tokenHash: hashToken(token), pinTries: 0 },
      select: COLUMNS,
    });
    return { ...row, token };
  });

/** Counts a wrong PIN. */
export const countWrongPin = (sessionId: string, seat: string): Promise<SeatCredential> =>
  inTransaction((transaction) =>
    transaction.seatCredential.update({
      where: { sessionId_seat: { sessionId, seat } },
      data: { pinTries: { increment: 1 } },
      select: COLUMNS,
    }),
  );

/** Gives a seat fresh tries and a new PIN. */
export const renewPin = (sessionId: string, seat: string): Promise<SeatCredential> =>
  inTransaction((transaction) =>
    transaction.seatCredential.update({
      where: { sessionId_seat: { sessionId, seat } },
      data: { pin: newPin(), pinTries: 0 },
      select: COLUMNS,
    }),
  );
